import { FeedbackError } from "../model/FeedbackError.js";
import { needList } from "../model/needList.js";
import { isDay } from "../periods/isDay.js";
import type { CalendarEvent } from "./compareSeries.js";

/** Throws `bad-day` for an event whose days are none, or that ends before it begins. */
export function checkEvents(events: readonly CalendarEvent[] = []): void {
  needList(events, "events", "bad-option");
  for (const { from, to } of events)
    if (!isDay(from) || !isDay(to) || from > to)
      throw new FeedbackError("bad-day", "an event needs its first day and its last", `${from} to ${to}`);
}
