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
  let count = 0;
  for (const month of months) {
    const first = firstWeekday(month);
    const end = first + daysOf(month);
    for (let day = first; day < end; day += 1) if (!weekend.includes(day % 7)) count += 1;
  }
  for (const holiday of new Set(holidays)) {
    if (!isDay(holiday)) throw new FeedbackError("bad-day", "workingDaysIn needs holidays such as 2021-02-22", holiday);
    const month = holiday.slice(0, 7);
    const weekday = (firstWeekday(month) + Number(holiday.slice(8)) - 1) % 7;
    if (months.includes(month) && !weekend.includes(weekday)) count -= 1;
  }
  return count;
}
