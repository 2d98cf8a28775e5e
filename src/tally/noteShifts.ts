import { HOUR } from "./dayNumber.js";
import { isPast } from "./isPast.js";
import type { Moment } from "./Moment.js";
import type { Months } from "./months.js";

/** Notes whether another clock would move a moment of an edge day to the other month; a date without time stays. */
export function noteShifts(months: Months, code: number, moment: Moment): void {
  const side = months.sides[-code - 1];
  if (side === undefined || side.before === side.after || moment.dateOnly) return;
  const { edge } = side;
  const { instant } = moment;
  const past = isPast(edge, instant);
  if (instant >= edge.start !== past) months.shifts.utc += 1;
  if (isPast(edge, instant - HOUR) !== past) months.shifts.hourEarlier += 1;
  if (isPast(edge, instant + HOUR) !== past) months.shifts.hourLater += 1;
}
