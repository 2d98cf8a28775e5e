import { FeedbackError } from "../model/FeedbackError.js";
import { needList } from "../model/needList.js";
import { firstWeekday } from "./calendar.js";
import { isDay } from "./isDay.js";
import type { WorkingDaysInOptions } from "./workingDaysIn.js";

/** Reads which weekdays are worked, and tells of each holiday, once, that would be. */
export function workingWeek(
  { weekend = [5, 6], holidays = [] }: WorkingDaysInOptions,
  tell: (holiday: string, month: string) => void,
): (weekday: number) => boolean {
  needList(weekend, "weekend", "bad-option");
  needList(holidays, "holidays", "bad-option");
  for (const weekday of weekend) {
    if (![0, 1, 2, 3, 4, 5, 6].includes(weekday))
      throw new FeedbackError("bad-option", "weekend needs weekdays from 0 (Sunday) to 6", weekday);
  }
  const isWorked = (weekday: number): boolean => !weekend.includes(weekday % 7);
  for (const holiday of new Set(holidays)) {
    if (!isDay(holiday)) throw new FeedbackError("bad-day", "holidays needs days like 2021-03-31", holiday);
    const month = holiday.slice(0, 7);
    if (isWorked(firstWeekday(month) + Number(holiday.slice(8)) - 1)) tell(holiday, month);
  }
  return isWorked;
}
