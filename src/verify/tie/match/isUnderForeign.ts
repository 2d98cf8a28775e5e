import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { Context } from "../place/Context.js";

/**
 * Whether a cell is of a period of which the report has no figure, and a figure is of another one. What is open when a longer period
 * ends, or added up from the beginning of its year, is of that one, too; what is told of all the tickets, of any part of their period.
 */
export function isUnderForeign({ subject, period, kind, form, measure }: Figure, { foreign }: Context): boolean {
  if (foreign === undefined || subject === "initiatives" || !isPeriod(period)) return false;
  const isWhole = subject === "contacts" || kind === "flow" || form === "count";
  const isAtEnd = kind === "stock" || measure === "year-to-date";
  return !foreign.some(
    (named) =>
      (isAtEnd && periodContains(named, period) && lastDayOf(named) === lastDayOf(period)) ||
      (!isWhole && periodContains(period, named)),
  );
}
