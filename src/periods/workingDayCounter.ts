import { daysInMonth, firstWeekday } from "./calendar.js";
import type { WorkingDaysInOptions } from "./workingDaysIn.js";
import { workingWeek } from "./workingWeek.js";

/** Counts the working days of a month; weekend and holidays are read once. */
export function workingDayCounter(options: WorkingDaysInOptions): (month: string) => number {
  const off = new Map<string, number>();
  const isWorked = workingWeek(options, (_, month) => off.set(month, (off.get(month) ?? 0) + 1));
  const inFourWeeks = 4 * [0, 1, 2, 3, 4, 5, 6].filter(isWorked).length;
  return (month) => {
    const first = firstWeekday(month);
    const end = first + daysInMonth(month);
    let count = inFourWeeks - (off.get(month) ?? 0);
    for (let day = first + 28; day < end; day += 1) if (isWorked(day)) count += 1;
    return count;
  };
}
