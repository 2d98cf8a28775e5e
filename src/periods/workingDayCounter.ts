import { FeedbackError } from "../model/FeedbackError.js";
import { needList } from "../model/needList.js";
import { daysInMonth, firstWeekday } from "./calendar.js";
import { isDay } from "./isDay.js";
import type { WorkingDaysInOptions } from "./workingDaysIn.js";

/** Counts the working days of a month; weekend and holidays are read once. */
export function workingDayCounter({
  weekend = [5, 6],
  holidays = [],
}: WorkingDaysInOptions): (month: string) => number {
  needList(weekend, "weekend", "bad-option");
  needList(holidays, "holidays", "bad-option");
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 0 || weekday > 6) {
      throw new FeedbackError("bad-option", "workingDaysIn needs weekdays from 0 (Sunday) to 6", weekday);
    }
  }
  const isWorked = (weekday: number): boolean => !weekend.includes(weekday % 7);
  const off = new Map<string, number>();
  for (const holiday of new Set(holidays)) {
    if (!isDay(holiday)) throw new FeedbackError("bad-day", "workingDaysIn needs holidays such as 2021-02-22", holiday);
    const month = holiday.slice(0, 7);
    if (isWorked(firstWeekday(month) + Number(holiday.slice(8)) - 1)) off.set(month, (off.get(month) ?? 0) + 1);
  }
  const inFourWeeks = 4 * [0, 1, 2, 3, 4, 5, 6].filter(isWorked).length;
  return (month) => {
    const first = firstWeekday(month);
    const end = first + daysInMonth(month);
    let count = inFourWeeks - (off.get(month) ?? 0);
    for (let day = first + 28; day < end; day += 1) if (isWorked(day)) count += 1;
    return count;
  };
}
