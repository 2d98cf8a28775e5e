import { isPast } from "./isPast.js";
import type { Moment } from "./Moment.js";
import type { Months } from "./months.js";

/** The slot of a moment on a day with that code. */
export function slotOf(months: Months, code: number, moment: Moment): number {
  if (code > 0) return code - 1;
  const side = months.sides[-code - 1];
  if (side === undefined) return 0;
  const { edge, before, after } = side;
  return (moment.dateOnly ? moment.instant >= edge.start : isPast(edge, moment.instant)) ? after : before;
}
