import { FeedbackError } from "../model/FeedbackError.js";
import { firstWeekday } from "./calendar.js";
import { isDay } from "./isDay.js";
import type { WorkingDaysInOptions } from "./workingDaysIn.js";

/** The working days of some months, with the days of each as `daysOf` gives them. */
export function countWorkingDays(
  months: readonly string[],
  { weekend = [5, 6], holidays = [] }: WorkingDaysInOptions,
  daysOf: (month: string) => number,
): number {
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 0 || weekday > 6) {
      throw new FeedbackError("bad-option", "workingDaysIn needs weekdays from 0 (Sunday) to 6", weekday);
    }
  }
  const isWorked = (day: number): boolean => !weekend.includes(day % 7);
  const inFourWeeks = 4 * [0, 1, 2, 3, 4, 5, 6].filter(isWorked).length;
  let count = 0;
  for (const month of months) {
    // Every month has four weeks, and at most three days more.
    count += inFourWeeks;
    const first = firstWeekday(month);
    for (let day = daysOf(month); day > 28; day -= 1) if (isWorked(first + day - 1)) count += 1;
  }
  for (const holiday of new Set(holidays)) {
    if (!isDay(holiday)) throw new FeedbackError("bad-day", "workingDaysIn needs holidays such as 2021-02-22", holiday);
    const month = holiday.slice(0, 7);
    const weekday = (firstWeekday(month) + Number(holiday.slice(8)) - 1) % 7;
    if (months.includes(month) && isWorked(weekday)) count -= 1;
  }
  return count;
}
