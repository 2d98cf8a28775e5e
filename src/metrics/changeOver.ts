import { checkOption } from "../model/checkOption.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import { type ComparedLengths, countChange } from "../ratios/countChange.js";
import { doesNotApply } from "./doesNotApply.js";
import { joinCaveats } from "./joinCaveats.js";
import { joinCoverage } from "./joinCoverage.js";
import { unavailable } from "./unavailable.js";

const TRUTHS = [true, false];

/**
 * The change from one total to another over times that the caller knows the lengths of; asked for only where there is a change.
 * Partial periods are not compared unless forced.
 */
export function changeOver(
  before: Result<number>,
  after: Result<number>,
  lengths: () => ComparedLengths,
  force = false,
): Result<Change> {
  checkOption("force", force, TRUTHS);
  const { unit } = after;
  const coverage = joinCoverage(before.coverage, after.coverage);
  let caveats = joinCaveats(before.caveats, after.caveats);
  const from = comparable(before, force);
  const to = comparable(after, force);
  if (from === undefined || to === undefined || (!force && caveats.some(isOfPart))) {
    // Where there was nothing to count, no data are missing.
    const isIdle = doesNotApply(before) || doesNotApply(after);
    return unavailable({ unit, coverage, caveats }, "not-comparable", isIdle ? undefined : "not-comparable");
  }
  const value = countChange(from, to, lengths());
  if (isPartial(before) || isPartial(after)) caveats = joinCaveats(caveats, ["partial-period"]);
  if (value.signFlip) caveats = joinCaveats(caveats, ["sign-flip"]);
  return { status: "ok", value, unit, coverage, caveats };
}

/** What is counted as 0 on the author's word leaves nothing out; that it is so counted is a caveat of its own. */
function isPartial({ status, caveats, coverage }: Result<number>): boolean {
  return coverage.missing.length > 0 && !(status === "ok" && caveats.includes("missing-as-zero"));
}

function isOfPart(caveat: Caveat): boolean {
  return caveat === "missing-ignored" || caveat === "partial-period";
}

function comparable(result: Result<number>, force: boolean): number | undefined {
  if (result.status === "ok") return result.value;
  return force && result.status === "unavailable" ? result.partial : undefined;
}
