import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { Context } from "../place/Context.js";

/**
 * Whether a change is of none of the periods that its row or clause compares with another: "February 2025 compared with January 2024". A row
 * that compares a period with itself has none.
 */
export function isOfOtherPair({ measure, period }: Figure, { cell, claims, periods }: Context): boolean {
  const { bases } = claims;
  if (bases.length === 0 || !measure.includes("-change") || !isPeriod(period)) return false;
  const own = (cell ? periods : claims.periods).filter((each) => !bases.includes(each) && isPeriod(each));
  if (cell && periods.length > 0 && periods.every((each) => bases.includes(each))) return true;
  return own.length > 0 && !own.some((each) => periodContains(each, period) || periodContains(period, each));
}
