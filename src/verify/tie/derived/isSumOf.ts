import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isExactCount } from "../../../model/isExactCount.js";
import type { Ratio } from "../../../model/numbers.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodKind } from "../../../periods/periodKind.js";
import { ratio } from "../../../ratios/ratio.js";
import { agreementOf } from "../match/agreementOf.js";
import { isNearly } from "../match/isNearly.js";
import type { Context } from "../place/Context.js";
import { isPlainly } from "./isPlainly.js";

/**
 * Whether a number is the sum of counts, or of shares of one whole, of one kind and period that differ only in what they are of, or
 * of the counts of one thing in periods that are as long.
 */
export function isSumOf(parts: readonly Figure[], reading: QuantityReading, context: Context): boolean {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || first.result.status !== "ok") return false;
  let sum: Ratio = { numerator: 0, denominator: 1 };
  const named = new Set<string>();
  for (const { subject, period, measure, key, kind, result } of parts) {
    const isAlike = subject === first.subject && measure === first.measure;
    const isOfOne = key === first.key && kind === "flow" && isAsLong(period, first.period);
    const isAlso = period === first.period && key !== undefined && first.key !== undefined;
    if (!isAlike || !(isOfOne || isAlso) || result.status !== "ok") return false;
    const { value } = result;
    const [added, whole] = isRatio(value) ? [value.numerator, value.denominator] : [Number(value), 1];
    const numerator = sum.numerator * whole + added * sum.denominator;
    const denominator = sum.denominator * whole;
    if (!isExactCount(numerator) || !isExactCount(denominator)) return false;
    sum = ratio(numerator, denominator);
    named.add(`${key}/${period}`);
  }
  if (named.size < parts.length) return false;
  const value = isRatio(first.result.value) ? sum : sum.numerator;
  const all: Figure = { ...first, result: { ...first.result, value } };
  return isPlainly(agreementOf(all, reading, context.isStrict, isNearly(reading, context.text)));
}

function isAsLong(period: string, other: string): boolean {
  return isPeriod(period) && isPeriod(other) && periodKind(period) === periodKind(other);
}
