import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isFromPart } from "./isFromPart.js";

/** Whether a figure is of a part of the period that the title above a number names for it. */
export function isHeldOff(candidate: Candidate, context: Context, index: FigureIndex): boolean {
  const { period, kind } = candidate.figure;
  const { held } = context;
  if (held === undefined || period === held || kind === "stock" || isFromPart(candidate, context, index)) return false;
  return isPeriod(period) && periodContains(held, period);
}
