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
  const { id, period } = total;
  const measure = "peak-month";
  const inputs = months.map((month) => month.id);
  const peak = mapResult(peakOf(sum, months), (found) => found.months);
  return figureOf(total, `${id}/${measure}`, period, measure, "months", "derived", "largest", inputs, peak);
}
