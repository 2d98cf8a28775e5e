import { mapResult } from "../metrics/mapResult.js";
import { peakOf } from "../metrics/peakOf.js";
import type { Result } from "../model/Result.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The month or months of a period with the largest count, as a figure; `sum` is that of the months, which a given total is not. */
export function peakFigure(
  total: Figure<number>,
  months: readonly Figure<number>[],
  sum: Result<number>,
): Figure<readonly string[]> {
  return figureOf(total, {
    period: total.period,
    id: `${total.id}/peak-month`,
    measure: "peak-month",
    form: "months",
    kind: "derived",
    formula: "largest",
    inputs: months.map(({ id }) => id),
    result: mapResult(peakOf(sum, months), (peak) => peak.months),
  });
}
