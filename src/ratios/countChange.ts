import type { Ratio } from "../model/numbers.js";
import type { Change, ChangeBetweenOptions } from "./changeBetween.js";
import { changePerDay } from "./changePerDay.js";
import { ratio } from "./ratio.js";

/** How long two periods are, and whether their working days are taken to have no holiday among them since nobody named any. */
export interface ComparedLengths extends ChangeBetweenOptions {
  readonly isAssumed?: boolean;
}

/** The change of a count as `changeBetween` gives it, of counts and days that need no check: for each comparison of a catalogue. */
export function countChange(
  before: number,
  after: number,
  { daysBefore, daysAfter, workingDaysBefore, workingDaysAfter, isAssumed = false }: ComparedLengths,
): Change {
  const absolute = after - before;
  const outcome = absolute === 0 ? "no-change" : before === 0 ? "from-zero" : "changed";
  if (before === 0) return { outcome, absolute, signFlip: false };
  const percent = ratio(absolute, before);
  const perDay = meanOver(percent, before, daysBefore, after, daysAfter);
  const perWorkingDay = meanOver(percent, before, workingDaysBefore, after, workingDaysAfter);
  const signFlip =
    isOpposed(absolute, perDay, before, daysBefore, after, daysAfter) ||
    // Where a feast is among the days, those that are assumed turn a rise into a fall.
    (!isAssumed && isOpposed(absolute, perWorkingDay, before, workingDaysBefore, after, workingDaysAfter));
  // Most have both; to add them one by one takes longer.
  if (perDay && perWorkingDay) return { outcome, absolute, percent, signFlip, perDay, perWorkingDay };
  const change: { -readonly [Key in keyof Change]: Change[Key] } = { outcome, absolute, percent, signFlip };
  if (perDay) change.perDay = perDay;
  if (perWorkingDay) change.perWorkingDay = perWorkingDay;
  return change;
}

/** Over as many days, the daily mean changes as the count does. */
function meanOver(
  percent: Ratio,
  before: number,
  from: number | undefined,
  after: number,
  to: number | undefined,
): Ratio | undefined {
  if (from === undefined || to === undefined) return undefined;
  return from === to ? percent : changePerDay(before, from, after, to);
}

/** Whether a daily mean moves against the count: also where it has no ratio that two numbers hold, its direction is known. */
function isOpposed(
  absolute: number,
  mean: Ratio | undefined,
  before: number,
  from: number | undefined,
  after: number,
  to: number | undefined,
): boolean {
  if (from === undefined || to === undefined) return false;
  const direction = mean?.numerator ?? Number(BigInt(after) * BigInt(from) - BigInt(before) * BigInt(to));
  return Math.sign(direction) * Math.sign(absolute) === -1;
}
