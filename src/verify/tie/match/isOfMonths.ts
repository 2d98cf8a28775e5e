import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";

/** Whether a count before or after an initiative is of just the months that are named. */
export function isOfMonths({ inputs }: Figure, periods: readonly string[]): boolean {
  const months = inputs.map((id) => id.slice(id.lastIndexOf("/") + 1));
  const named = periods.flatMap((period) => (isPeriod(period) ? monthsOf(period) : []));
  return (
    months.length > 0 &&
    months.every((month) => named.includes(month)) &&
    named.every((month) => months.includes(month))
  );
}
