import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isFromPart } from "./isFromPart.js";

/**
 * Whether a figure is of another time than the report, and than the periods that the sentence of a number names; a part of the
 * report's period must be named, or its line speaks of parts, or of a move from one to another.
 */
export function isOfUntold(candidate: Candidate, context: Context, index: FigureIndex, reportPeriod: string): boolean {
  const { period, kind } = candidate.figure;
  const { told, above = [], claims, cell, isOfPart, periods, role } = context;
  if (period === reportPeriod || !isPeriod(period)) return false;
  if (!cell && kind !== "stock" && periodContains(reportPeriod, period)) {
    if (isOfPart === true || role === "base" || isFromPart(candidate, context, index)) return false;
    if (claims.periods.length > 0) return !claims.periods.includes(period);
    return !(told ?? (periods.length > 0 ? periods : above)).includes(period);
  }
  if (told === undefined || claims.periods.length > 0 || told.includes(period)) return false;
  if (periodContains(period, reportPeriod)) return false;
  return !told.some((named) => isPeriod(named) && periodContains(named, period));
}
