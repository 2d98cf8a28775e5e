import type { Ratio } from "../model/numbers.js";
import type { Change, ChangeBetweenOptions } from "./changeBetween.js";
import { changePerDay } from "./changePerDay.js";
import { ratio } from "./ratio.js";

/** The change of a count as `changeBetween` gives it, of counts and days that need no check: for each comparison of a catalogue. */
export function countChange(
  before: number,
  after: number,
  { daysBefore, daysAfter, workingDaysBefore, workingDaysAfter }: ChangeBetweenOptions,
): Change {
  const absolute = after - before;
  const outcome = absolute === 0 ? "no-change" : before === 0 ? "from-zero" : "changed";
  if (before === 0) return { outcome, absolute, signFlip: false };
  const percent = ratio(absolute, before);
  // Over as many days, the daily mean changes as the count does.
  const meanOver = (from?: number, to?: number): Ratio | undefined => {
    if (from === undefined || to === undefined) return undefined;
    return from === to ? percent : changePerDay(before, from, after, to);
  };
  const perDay = meanOver(daysBefore, daysAfter);
  const perWorkingDay = meanOver(workingDaysBefore, workingDaysAfter);
  const signFlip = isOpposed(perDay, absolute) || isOpposed(perWorkingDay, absolute);
  // Most have both; to add them one by one takes longer.
  if (perDay && perWorkingDay) return { outcome, absolute, percent, signFlip, perDay, perWorkingDay };
  const change: { -readonly [Key in keyof Change]: Change[Key] } = { outcome, absolute, percent, signFlip };
  if (perDay) change.perDay = perDay;
  if (perWorkingDay) change.perWorkingDay = perWorkingDay;
  return change;
}

function isOpposed(perDay: Ratio | undefined, absolute: number): boolean {
  return perDay !== undefined && Math.sign(perDay.numerator) * Math.sign(absolute) === -1;
}
