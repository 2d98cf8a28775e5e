import { mapResult } from "../metrics/mapResult.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The mean per calendar day of a total that is over so many days, as a figure. */
export function meanFigure(total: Figure<number>, days: number): Figure<Ratio> {
  return figureOf(total, {
    period: total.period,
    id: `${total.id}/mean-per-day`,
    measure: "mean-per-day",
    form: "mean",
    kind: "derived",
    formula: "mean-per-day",
    inputs: [total.id],
    result: mapResult(total.result, (count) => ratio(count, days)),
  });
}
