import { formatCount } from "../language/formatCount.js";
import type { NumberOptions } from "../language/NumberOptions.js";
import { daysIn } from "../periods/daysIn.js";
import type { Figure } from "./Figure.js";
import { isRatio } from "./isRatio.js";
import { valueText } from "./valueText.js";

/**
 * A relative change by its exact terms: a mean as its sum over its days, a rate as its two counts. As they are printed, means
 * and rates are rounded, and another change would follow from them.
 */
export function changeText({ inputs }: Figure, byId: ReadonlyMap<string, Figure>, options: NumberOptions): string {
  const [after = "—", before = "—"] = inputs.map((id) => termText(byId.get(id), byId, options));
  return `(${after} - ${before}) ÷ ${before.includes("÷") ? `(${before})` : before}`;
}

function termText(figure: Figure | undefined, byId: ReadonlyMap<string, Figure>, options: NumberOptions): string {
  if (figure === undefined) return "—";
  const { formula, inputs, result } = figure;
  if (formula === "ratio") return inputs.map((id) => termText(byId.get(id), byId, options)).join(" ÷ ");
  if (formula !== "mean-of-months" || result.status !== "ok" || !isRatio(result.value))
    return valueText(figure, options);
  const days = inputs.reduce((sum, id) => sum + daysIn(byId.get(id)?.period ?? figure.period), 0);
  const { numerator, denominator } = result.value;
  return `${formatCount(numerator * (days / denominator), options)} ÷ ${formatCount(days, options)}`;
}
