import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";

/** What follows has changed since then. */
const CHANGED =
  /\b(?:change|movement|difference)s? (?:[a-z]+ ){0,3}?(?:on|from|against|over)\b|(?:تغي[يّ]?ر|فرق|فروق|فارق|زياد[ةه])\S*(?: [ء-ي]+){0,3} عن(?![ء-ي])/i;

/**
 * Whether a heading names a period only as the one from which all below it has changed: "Changes on August 2024". By how much the months of the
 * report have changed is told below the first of them, too.
 */
export function isOfChanges(words: string, periods: readonly string[], reportPeriod: string): boolean {
  if (!CHANGED.test(words) || !isPeriod(reportPeriod)) return false;
  return !periods.some((period) => isPeriod(period) && periodContains(reportPeriod, period));
}
