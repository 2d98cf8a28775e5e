import type { Result } from "../model/Result.js";
import type { Figure } from "./Figure.js";
import { type FigureOwner, figureOf } from "./figureOf.js";

/** The total of a period as a figure: the sum of its inputs, or as given. */
export function totalFigure(
  owner: FigureOwner,
  path: string,
  period: string,
  inputs: readonly string[],
  result: Result<number>,
): Figure<number> {
  const formula = inputs.length === 0 ? "as-given" : "sum";
  return figureOf(owner, path + period, period, "count", "count", "flow", formula, inputs, result);
}
