import { formatCount } from "../language/formatCount.js";
import type { NumberOptions } from "../language/NumberOptions.js";
import { daysIn } from "../periods/daysIn.js";
import type { Figure } from "./Figure.js";
import { isRatio } from "./isRatio.js";
import { valueText } from "./valueText.js";

/**
 * What a figure is, exactly, as a term of another: a share or rate as its two counts, a mean as its sum over its days. As they are
 * printed they are rounded, and another result would follow from them. What has no value may be withheld, and is not written out.
 */
export function termText(
  figure: Figure | undefined,
  byId: ReadonlyMap<string, Figure>,
  options: NumberOptions,
): string {
  if (figure === undefined) return "—";
  const { formula, inputs, result } = figure;
  if (formula === "ratio" && result.status !== "unavailable")
    return inputs.map((id) => termText(byId.get(id), byId, options)).join(" ÷ ");
  if (result.status !== "ok" || !isRatio(result.value) || formula === "as-given") return valueText(figure, options);
  const { numerator, denominator } = result.value;
  const isMean = formula === "mean-of-months";
  const days = isMean
    ? inputs.reduce((sum, id) => sum + daysIn(byId.get(id)?.period ?? figure.period), 0)
    : denominator;
  return `${formatCount(numerator * (days / denominator), options)} ÷ ${formatCount(days, options)}`;
}
