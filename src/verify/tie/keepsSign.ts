import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { isNegated } from "./isNegated.js";

/**
 * Whether a number has the sign of a figure that may lie on either side of 0: a net score, a score, a count below 0. Of a
 * change, the sign may be a word of direction.
 */
export function keepsSign(figure: Figure, { units, span }: QuantityReading, text: string): boolean {
  if (units === 0 || figure.result.status !== "ok" || !maySink(figure)) return true;
  const isBelow = units < 0 || isNegated(text, span);
  return isBelow === isNegative(figure);
}

function maySink(figure: Figure): boolean {
  const { form } = figure;
  return form === "points" || form === "score" || (!form.startsWith("signed-") && isNegative(figure));
}

function isNegative({ result }: Figure): boolean {
  if (result.status !== "ok") return false;
  return isRatio(result.value) ? result.value.numerator < 0 : Number(result.value) < 0;
}
