import { FeedbackError } from "../model/FeedbackError.js";
import type { Caveat } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { joinCaveats } from "./joinCaveats.js";
import { unavailable } from "./unavailable.js";

/**
 * The sum of results of one unit; unavailable, with its coverage, when one of them is. `less` is the place of the one
 * that is taken away.
 */
export function addResults(terms: readonly Result<number>[], less?: number): Result<number> {
  let caveats: readonly Caveat[] = [];
  const missing: MissingPart[] = [];
  let value = 0;
  let present = 0;
  const unit = terms[0]?.unit ?? "ticket";
  for (const [place, term] of terms.entries()) {
    if (term.unit !== unit) throw new FeedbackError("unit-mismatch", `a sum needs one unit (${unit})`, term.unit);
    caveats = joinCaveats(caveats, term.caveats);
    missing.push(...term.coverage.missing);
    present += term.coverage.present;
    if (term.status === "ok") value += place === less ? -term.value : term.value;
  }
  if (!Number.isSafeInteger(value)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", value);
  const coverage = { present, expected: present + missing.length, missing };
  const failed = terms.find(({ status }) => status !== "ok");
  if (failed === undefined) return { status: "ok", value, unit, coverage, caveats };
  return unavailable({ unit, coverage, caveats }, failed.status === "unavailable" ? failed.reason : "absent");
}
