import type { Figure } from "../../../figures/Figure.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { ratio } from "../../../ratios/ratio.js";

/** A count by the month, of which those that are not there count for nothing, or by the day. */
export function meanOf({ period, result, ...figure }: Figure, isMonthly: boolean): Figure | undefined {
  const value = result.status === "ok" ? result.value : result.status === "unavailable" ? result.partial : undefined;
  if (typeof value !== "number" || !isExactCount(value) || !isPeriod(period)) return undefined;
  const { missing } = result.coverage;
  const times = isMonthly ? monthsOf(period).length - missing.length : missing.length > 0 ? 0 : daysIn(period);
  if (times <= 0) return undefined;
  return { ...figure, period, form: "mean", result: { ...result, status: "ok", value: ratio(value, times) } };
}
