import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import { reduced } from "../ratios/reduced.js";
import { givenRatio } from "./givenRatio.js";
import { ratingBasis } from "./ratingBasis.js";

/**
 * What two overall shares must have in common to be compared: the rule, and the measures that decide, each on its basis and, by weights, with one
 * part of all weights: 3 and 1 are 6 and 2.
 */
export function overallBasis({ overallSatisfaction: by, satisfaction = [] }: FeedbackReport): string {
  const rated = satisfaction.flatMap((measure, index) =>
    measure.ratings === undefined ? [] : [{ key: measureKey(measure, index), measure }],
  );
  // A measure without a weight in the whole decides nothing of it, be it that all are without.
  const weighty = by === "weights" ? rated.filter(({ measure }) => measure.weight !== 0) : [];
  const rows = (weighty.length > 0 ? weighty : rated).sort((one, other) => (one.key < other.key ? -1 : 1));
  // Each weight by the first one.
  const unit = givenRatio(weighty[0]?.measure.weight ?? 1);
  const parts = rows.map(({ key, measure }) => {
    const { numerator, denominator } = givenRatio(by === "weights" ? (measure.weight ?? 0) : 0);
    const part = reduced(BigInt(numerator) * BigInt(unit.denominator), BigInt(denominator) * BigInt(unit.numerator));
    return [key, ratingBasis(measure), part.join("/")];
  });
  return JSON.stringify([by, parts]);
}
