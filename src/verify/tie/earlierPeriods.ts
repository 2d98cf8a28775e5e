import { isPeriod } from "../../periods/isPeriod.js";
import { previousPeriod } from "../../periods/previousPeriod.js";
import { samePeriodLastYear } from "../../periods/samePeriodLastYear.js";

/** The periods that a number of an earlier time can be of: its own, or those before the period that is named nearest. */
export function earlierPeriods(
  named: readonly string[],
  own: readonly string[],
  reportPeriod: string,
): readonly string[] {
  if (own.length > 0) return own;
  const [now = reportPeriod, ...others] = named.filter(isPeriod);
  // "Q2 compared with Q1: 20, against 10": the nearest is the earlier one already.
  const isEarlier = others.some((other) => previousPeriod(other) === now || samePeriodLastYear(other) === now);
  return isEarlier ? [now] : [...new Set([previousPeriod(now), samePeriodLastYear(now), ...others])];
}
