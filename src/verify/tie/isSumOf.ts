import type { Figure } from "../../figures/Figure.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { isExactCount } from "../../model/isExactCount.js";
import { agreementOf } from "./agreementOf.js";
import type { Context } from "./Context.js";
import { isNearly } from "./isNearly.js";
import { isPlainly } from "./isPlainly.js";

/** Whether a number is the sum of counts of one kind and period that differ only in what they are of. */
export function isSumOf(parts: readonly Figure[], reading: QuantityReading, context: Context): boolean {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || first.result.status !== "ok") return false;
  let sum = 0;
  const keys = new Set<string>();
  for (const { subject, period, measure, key, result } of parts) {
    const isAlike = subject === first.subject && period === first.period && measure === first.measure;
    if (!isAlike || key === undefined || result.status !== "ok" || typeof result.value !== "number") return false;
    sum += result.value;
    keys.add(key);
  }
  if (keys.size < parts.length || !isExactCount(sum)) return false;
  const whole: Figure = { ...first, result: { ...first.result, value: sum } };
  return isPlainly(agreementOf(whole, reading, context.isStrict, isNearly(reading, context.text)));
}
