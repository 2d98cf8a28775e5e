import { HOUR } from "./dayNumber.js";
import { isPast } from "./isPast.js";
import type { Moment } from "./Moment.js";
import type { Months } from "./months.js";

/** Notes whether another clock would move a moment of an edge day, which stands for `amount` of them, to the other month; a date without time stays. */
export function noteShifts(months: Months, code: number, moment: Moment, amount = 1): void {
  const side = months.sides[-code - 1];
  if (side === undefined || side.before === side.after || moment.dateOnly) return;
  const { edge } = side;
  const { instant } = moment;
  const past = isPast(edge, instant);
  if (instant >= edge.start !== past) months.shifts.utc += amount;
  if (isPast(edge, instant - HOUR) !== past) months.shifts.hourEarlier += amount;
  if (isPast(edge, instant + HOUR) !== past) months.shifts.hourLater += amount;
}
