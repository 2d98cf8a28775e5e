import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";

/** What follows the year of a period. */
const BEHIND_YEAR = 4;

/**
 * Whether the time is named when an initiative is to go live, after the period of its figure: "should reach 250,000 in September 2025".
 * A month without its year may have been taken for that of another one.
 */
export function isDue(period: string, due: string | undefined, periods: readonly string[]): boolean {
  if (due === undefined || !isPeriod(due) || !isPeriod(period) || periodContains(period, due)) return false;
  return periods.some(
    (named) => isPeriod(named) && (periodContains(named, due) || named.slice(BEHIND_YEAR) === due.slice(BEHIND_YEAR)),
  );
}
