import { mapResult } from "../metrics/mapResult.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

const MEASURE = "mean-per-day";

/** The mean per calendar day of a total that is over so many days, as a figure. */
export function meanFigure(total: Figure<number>, days: number): Figure<Ratio> {
  const { id, period, result } = total;
  const mean = mapResult(result, (count) => ratio(count, days));
  return figureOf(total, `${id}/${MEASURE}`, period, MEASURE, "mean", "derived", MEASURE, [id], mean);
}
