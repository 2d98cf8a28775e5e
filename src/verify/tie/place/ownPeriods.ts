import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";

/** Of the periods that a name without its year may mean, those in the period of the report; all, where none is. */
export function ownPeriods(periods: readonly string[], reportPeriod: string): readonly string[] {
  const own = periods.filter((period) => isPeriod(period) && periodContains(reportPeriod, period));
  return own.length > 0 ? own : periods;
}
