import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isNegated } from "./isNegated.js";

/**
 * Whether a number has the sign of a figure that may lie on either side of 0: a net score, a score, a count below 0. Of a
 * change, the sign may be a word of direction; its plus is one of a rise.
 */
export function keepsSign(figure: Figure, reading: QuantityReading, text: string): boolean {
  const { units, span, bound } = reading;
  const isRise = reading.text.startsWith("+") || (bound === undefined && reading.text.endsWith("+"));
  if (isRise && figure.form.startsWith("signed-")) return !isNegative(figure);
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
