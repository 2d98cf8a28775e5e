import { checkOptionNames } from "../model/checkOptionNames.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { ratio } from "../ratios/ratio.js";
import { type WilsonIntervalOptions, wilsonInterval } from "../ratios/wilsonInterval.js";
import { boxCount } from "./boxCount.js";
import { measureOf } from "./measureOf.js";
import { ratedCount } from "./ratedCount.js";
import { topBox } from "./topBox.js";
import { withoutValue } from "./withoutValue.js";

/** The bounds of a share, as ratios. */
export interface ShareInterval {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Fifteen digits, more than any page prints. */
const STEPS = 1_000_000_000_000_000;

/**
 * The Wilson score interval of the top-box share, for ratings that are a sample of all beneficiaries.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @param options - the confidence level, 0.95 unless said otherwise
 * @returns the bounds, rounded to 15 decimals, and an end that is not reached not to it; `unavailable` and `undefined` as for {@link topBox}
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option`; `unsafe-sum`
 *
 * Wilson (1927); see {@link wilsonInterval}.
 *
 * @example
 * ```ts
 * import { formatShare, satisfactionInterval } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 1: 2, 5: 18 }, topBoxFrom: 4 };
 * const interval = satisfactionInterval({ period: "2021-Q1", channels: [], satisfaction: [notary] }, "notary");
 * console.log(interval.status === "ok" && formatShare(interval.value.low, { numerals: "latn" })); // => "69.90%"
 * ```
 */
export function satisfactionInterval(
  report: FeedbackReport,
  measureId: string,
  options: WilsonIntervalOptions = {},
): Result<ShareInterval> {
  checkOptionNames(options, { level: true });
  const share = topBox(report, measureId);
  const { unit, coverage, caveats } = share;
  const top = boxCount(measureOf(report, measureId), measureId, "top");
  const rated = ratedCount(report, measureId);
  if (share.status !== "ok") return withoutValue(share);
  const { low, high } = wilsonInterval(
    top.status === "ok" ? top.value : 0,
    rated.status === "ok" ? rated.value : 0,
    options,
  );
  // An end that is not reached is not printed as if it were.
  const bound = (value: number): Ratio => {
    const [least, most] = [value > 0 ? 1 : 0, value < 1 ? STEPS - 1 : STEPS];
    return ratio(Math.min(Math.max(Math.round(value * STEPS), least), most), STEPS);
  };
  return { status: "ok", value: { low: bound(low), high: bound(high) }, unit, coverage, caveats };
}
