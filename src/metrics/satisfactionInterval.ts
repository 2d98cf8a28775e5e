import { checkOptionNames } from "../model/checkOptionNames.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { WilsonIntervalOptions } from "../ratios/wilsonInterval.js";
import { intervalOf, type ShareInterval } from "./intervalOf.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";

/**
 * The Wilson score interval of the top-box share, for ratings that are a sample of all beneficiaries.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @param options - `level`, how sure it is: 0.95 unless said otherwise
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
  return intervalOf(ratingsOf(measureOf(report, measureId), measureId), options);
}
