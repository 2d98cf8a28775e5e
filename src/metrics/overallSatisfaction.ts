import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { weightedMean } from "../ratios/weightedMean.js";
import { addResults } from "./addResults.js";
import { distinctItems } from "./distinctItems.js";
import { givenRatio } from "./givenRatio.js";
import { isTooFew } from "./isTooFew.js";
import { portionOf } from "./portionOf.js";
import { ratingBasis } from "./ratingBasis.js";
import { ratingsOf } from "./ratingsOf.js";
import { unavailable } from "./unavailable.js";

/** How the measures of a report make one share. */
export interface OverallSatisfactionOptions {
  /** `counts` pools all ratings; `weights` weighs each measure's share by its declared weight. No mean of percentages. */
  readonly by: "counts" | "weights";
}

/**
 * The top-box share of all measures with ratings together, only by pooled counts or by declared weights.
 *
 * @param report - the report, whose measures share one scale and one threshold
 * @param options - by what they are put together: there is no default, since the two differ
 * @returns an exact ratio; by `weights` one rounded to 15 decimals where the exact one is not of two safe integers, as with three
 * measures of some 210,000 ratings each; `unavailable` with the reason `not-comparable` where scales, thresholds or windows differ, or
 * where a weight is not declared; `too-few` below the highest minimum of ratings, and by `weights` where a measure with a
 * weight is below its own. By `counts` the ratings of such a measure count with all others; otherwise as for {@link topBox}. By `weights`, a measure of weight 0 has no part in any of it
 * @throws `bad-report`; `not-a-count`; `bad-number` for a weight below 0 or with more than 9 decimals; `bad-option`; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { formatShare, overallSatisfaction } from "beneficiary-feedback";
 * const five = { scale: { min: 1, max: 5 }, topBoxFrom: 4, agency: { en: "Agency" } };
 * const satisfaction = [{ ...five, ratings: { 1: 1, 5: 9 } }, { ...five, ratings: { 1: 450, 5: 450 } }];
 * const overall = overallSatisfaction({ period: "2021-Q1", channels: [], satisfaction }, { by: "counts" });
 * console.log(formatShare(overall, { numerals: "latn" })); // => "50.44%"
 * ```
 */
export function overallSatisfaction(report: FeedbackReport, options: OverallSatisfactionOptions): Result<Ratio> {
  requireReport(report);
  checkOptionNames(options, { by: true });
  const { by } = options;
  if (by !== "counts" && by !== "weights")
    throw new FeedbackError("bad-option", "overallSatisfaction needs by: counts or weights", by);
  const all = distinctItems("satisfaction", report.satisfaction, measureKey).flatMap(
    (measure, index): readonly Row[] => {
      const key = measureKey(measure, index);
      return measure.ratings === undefined ? [] : [{ key, measure, ...ratingsOf(measure, key) }];
    },
  );
  // A measure without a weight in the whole decides nothing of it, be it that all are without.
  const weighty = by === "weights" ? all.filter(({ measure }) => measure.weight !== 0) : [];
  const rows = weighty.length > 0 ? weighty : all;
  const top = addResults(
    rows.map((row) => row.top),
    "satisfaction",
  );
  const rated = addResults(
    rows.map((row) => row.rated),
    "satisfaction",
  );
  const pooled = portionOf({ ...top, unit: "response" }, { ...rated, unit: "response" });
  const bases = new Set(rows.map(({ measure }) => ratingBasis(measure)));
  const isWeighted = rows.every(({ measure }) => measure.weight !== undefined);
  if (rows.length === 0) return unavailable(pooled, "absent");
  if (bases.size > 1 || (by === "weights" && !isWeighted)) return unavailable(pooled, "not-comparable", "not-pooled");
  const minimum = Math.max(...rows.map(({ measure }) => measure.minimumRated ?? 0));
  // A weight makes much of few ratings.
  const isThin = weighty.some(({ measure, rated: own }) => isTooFew(own, measure.minimumRated ?? 0));
  if (isThin || isTooFew(rated, minimum)) return unavailable(pooled, "too-few", "too-few");
  return by === "counts" || pooled.status !== "ok" ? pooled : weightedShare(rows, pooled);
}

interface Row {
  readonly key: string;
  readonly measure: SatisfactionMeasure;
  readonly top: Result<number>;
  readonly rated: Result<number>;
}

function weightedShare(rows: readonly Row[], pooled: Result<Ratio>): Result<Ratio> {
  const { unit, coverage, caveats } = pooled;
  const weights = rows.map(({ key, measure }) => givenRatio(measure.weight ?? 0, `satisfaction.${key}.weight`));
  const values: Ratio[] = [];
  for (const row of rows) {
    const share = portionOf(row.top, row.rated);
    if (share.status !== "ok") return share;
    values.push(share.value);
  }
  if (weights.every(({ numerator }) => numerator === 0))
    return { status: "undefined", reason: "zero-denominator", unit, coverage, caveats };
  return { status: "ok", value: weightedMean(values, weights), unit, coverage, caveats };
}
