import { FeedbackError } from "../model/FeedbackError.js";
import type { Caveat } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { joinCaveats } from "./joinCaveats.js";
import { unavailable } from "./unavailable.js";

/**
 * The sum of counts of one unit; unavailable, with its coverage, when one of them is. `path` is where they stand in the report, to be named
 * where no double holds their sum; `less` is the place of the one that is taken away.
 */
export function addResults(terms: readonly Result<number>[], path: string, less?: number): Result<number> {
  let caveats: readonly Caveat[] = [];
  const missing: MissingPart[] = [];
  const taken = terms[less ?? -1];
  // It comes first: from there on the sum only grows, so that it is exact all the way if it is at the end.
  let value = taken?.status === "ok" ? 0 - taken.value : 0;
  let present = 0;
  for (const [place, term] of terms.entries()) {
    caveats = joinCaveats(caveats, term.caveats);
    missing.push(...term.coverage.missing);
    present += term.coverage.present;
    if (term.status === "ok" && place !== less) value += term.value;
  }
  if (!Number.isSafeInteger(value)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", value, path);
  const coverage = { present, expected: present + missing.length, missing };
  const sum = { unit: terms[0]?.unit ?? "ticket", coverage, caveats };
  const failed = terms.find((term) => term.status === "unavailable");
  return failed ? unavailable(sum, failed.reason) : { status: "ok", value, ...sum };
}
