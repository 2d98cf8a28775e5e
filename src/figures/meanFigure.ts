import { mapResult } from "../metrics/mapResult.js";
import type { Ratio } from "../model/numbers.js";
import { daysIn } from "../periods/daysIn.js";
import { ratio } from "../ratios/ratio.js";
import type { Figure } from "./Figure.js";

/** The mean per calendar day of a total, as a figure. */
export function meanFigure(total: Figure<number>): Figure<Ratio> {
  return {
    ...total,
    id: `${total.id}/mean-per-day`,
    measure: "mean-per-day",
    form: "mean",
    kind: "derived",
    formula: "mean-per-day",
    inputs: [total.id],
    result: mapResult(total.result, (count) => ratio(count, daysIn(total.period))),
  };
}
