import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import { type ChangeOptions, changeOf, type PeriodTotal } from "./changeOf.js";
import { unavailable } from "./unavailable.js";
import { withCaveats } from "./withCaveats.js";

/** The change of a total from one report to another, where both count one unit on one basis. */
export function totalChange(
  [before, after]: readonly [FeedbackReport, FeedbackReport],
  totalOf: (report: FeedbackReport) => PeriodTotal,
  basisOf: (report: FeedbackReport) => string,
  options: ChangeOptions,
): Result<Change> {
  const [from, to] = [totalOf(before), totalOf(after)];
  const change = changeOf(from, to, options);
  const isOneUnit = from.result.unit === to.result.unit;
  if (isOneUnit && basisOf(before) === basisOf(after)) return change;
  if (isOneUnit && options.force === true) return withCaveats(change, ["basis-changed"]);
  return unavailable(change, "not-comparable", "basis-changed");
}
