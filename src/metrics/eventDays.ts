import { daysIn } from "../periods/daysIn.js";
import { firstDayOf } from "../periods/firstDayOf.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { CalendarEvent } from "./compareSeries.js";

/** How many days of a period an event takes up; `all` where it leaves none. */
export function eventDays({ from, to }: CalendarEvent, period: string): number | "all" {
  const days = monthsOf(period).reduce((sum, month) => {
    const first = from > firstDayOf(month) ? from : firstDayOf(month);
    const last = to < lastDayOf(month) ? to : lastDayOf(month);
    return first > last ? sum : sum + Number(last.slice(8)) - Number(first.slice(8)) + 1;
  }, 0);
  return days === daysIn(period) ? "all" : days;
}
