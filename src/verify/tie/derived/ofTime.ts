import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { ratio } from "../../../ratios/ratio.js";
import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";

const PER_DAY = /^[^.\n\d٠-٩]{0,12}(?:\b(?:a|per|each|every) day|\bdaily|يومي|(?:في ال|كل |لل)يوم)/i;
const PER_MONTH = /^[^.\n\d٠-٩]{0,12}(?:\b(?:a|per|each|every) month|\bmonthly|شهري|(?:في ال|كل |لل)شهر)/i;
/** How far, in characters, words behind a number are looked at. */
const NEAR = 28;

/**
 * The number of days of the period of a count told before, or that count by the day or month: "11,415 calls in those 31 days, about 368
 * a day".
 */
export function ofTime(
  reading: QuantityReading,
  text: string,
  [count]: readonly Figure[],
): Pick<TieOutEntry, "outcome" | "rule" | "from"> | undefined {
  if (count === undefined || !isPeriod(count.period) || count.form !== "count" || count.result.status !== "ok")
    return undefined;
  const days = daysIn(count.period);
  if (reading.noun === "day" && reading.value === days) return { outcome: "classed", rule: "calendar" };
  const { value } = count.result;
  const behind = text.slice(reading.span.end, reading.span.end + NEAR);
  const times = PER_DAY.test(behind) ? days : PER_MONTH.test(behind) ? monthsOf(count.period).length : 0;
  if (times === 0 || reading.kind === "percent" || typeof value !== "number" || !isExactCount(value)) return undefined;
  const mean: Figure = { ...count, form: "mean", result: { ...count.result, value: ratio(value, times) } };
  return agreementOf(mean, reading) === undefined ? undefined : { outcome: "derived", rule: "mean", from: [count.id] };
}
