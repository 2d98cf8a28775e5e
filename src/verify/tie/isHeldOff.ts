import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";

/** Whether a figure is of a part of the period that the title above a number names for it. */
export function isHeldOff({ figure: { period, kind } }: Candidate, { held }: Context): boolean {
  if (held === undefined || period === held || kind === "stock") return false;
  return isPeriod(period) && periodContains(held, period);
}
