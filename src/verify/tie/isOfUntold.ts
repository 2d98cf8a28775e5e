import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";

/** Whether a figure is of another time than the report, and than the periods that the sentence of a number names. */
export function isOfUntold(
  { figure: { period } }: Candidate,
  { told, claims }: Context,
  reportPeriod: string,
): boolean {
  if (told === undefined || claims.periods.length > 0 || period === reportPeriod || told.includes(period)) return false;
  if (!isPeriod(period)) return false;
  if (periodContains(reportPeriod, period) || periodContains(period, reportPeriod)) return false;
  return !told.some((named) => isPeriod(named) && periodContains(named, period));
}
