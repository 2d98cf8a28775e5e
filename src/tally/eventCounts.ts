import { countWithin } from "./countWithin.js";
import { eachHistory } from "./eachHistory.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Openings, closings and, where all histories tell of them, reopenings of a period. */
export interface EventCounts {
  readonly opened: number;
  readonly closed: number;
  readonly reopened?: number;
}

/** What happened in a period, as events and as tickets that each count once for each of them; `place` is 0 in the period. */
export function eventCounts(
  tickets: readonly TicketHistory[],
  taker: string,
  place: (instant: number) => number,
): Readonly<Record<"events" | "distinct-in-period", EventCounts>> {
  const events = { opened: 0, closed: 0, reopened: 0 };
  const distinct = { closed: 0, reopened: 0 };
  const isTold = eachHistory(tickets, taker, "closed", ({ opened, closed, reopened }) => {
    if (place(opened) === 0) events.opened += 1;
    const closings = countWithin(closed, place);
    const reopenings = countWithin(reopened, place);
    events.closed += closings;
    events.reopened += reopenings;
    if (closings > 0) distinct.closed += 1;
    if (reopenings > 0) distinct.reopened += 1;
  });
  const countsOf = ({ reopened, closed }: typeof distinct): EventCounts => ({
    ...{ opened: events.opened, closed },
    ...(isTold && { reopened }),
  });
  return { events: countsOf(events), "distinct-in-period": countsOf(distinct) };
}
