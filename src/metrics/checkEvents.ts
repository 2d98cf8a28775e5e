import { FeedbackError } from "../model/FeedbackError.js";
import { needList } from "../model/needList.js";
import { isDay } from "../periods/isDay.js";
import type { CalendarEvent } from "./compareSeries.js";

/** Throws, by its place, `bad-option` for what is no event and `bad-day` for one whose days are none, or that ends before it begins. */
export function checkEvents(events: readonly CalendarEvent[] = []): void {
  needList(events, "events", "bad-option");
  for (const [index, event] of events.entries()) {
    const { name, from, to } = { ...event };
    const { ar = "", en = "" } = { ...name };
    if (typeof ar !== "string" || typeof en !== "string" || !(ar || en))
      throw new FeedbackError("bad-option", "an event needs a name", event, `events.${index}`);
    if (!isDay(from) || !isDay(to) || from > to)
      throw new FeedbackError(
        "bad-day",
        "an event needs its first day and its last",
        `${from} to ${to}`,
        `events.${index}`,
      );
  }
}
