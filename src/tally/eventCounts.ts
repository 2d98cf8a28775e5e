import { countWithin } from "./countWithin.js";
import { eachHistory } from "./eachHistory.js";
import type { TicketHistory } from "./TicketHistory.js";
import { uncertainChanges } from "./uncertainChanges.js";

/** Openings, closings and, where all histories tell of them, reopenings of a period. */
export interface EventCounts {
  readonly opened: number;
  readonly closed: number;
  readonly reopened?: number;
  /** So many closings and reopenings may be of the period or not; absent where all are known. */
  readonly uncertain?: number;
}

/** What happened in a period, as events and as tickets that each count once for each of them; `place` is 0 in the period. */
export function eventCounts(
  tickets: readonly TicketHistory[],
  taker: string,
  place: (instant: number) => number,
): Readonly<Record<"events" | "distinct-in-period", EventCounts>> {
  const events = { closed: 0, reopened: 0, uncertain: { closed: 0, reopened: 0 } };
  const distinct = { closed: 0, reopened: 0, uncertain: { closed: 0, reopened: 0 } };
  let opened = 0;
  const isTold = eachHistory(tickets, taker, "closed", (ticket) => {
    if (place(ticket.opened) === 0) opened += 1;
    const closings = countWithin(ticket.closed, place);
    const reopenings = countWithin(ticket.reopened, place);
    events.closed += closings;
    events.reopened += reopenings;
    if (closings > 0) distinct.closed += 1;
    if (reopenings > 0) distinct.reopened += 1;
    if (!ticket.assumed) return;
    const changes = uncertainChanges(ticket.assumed, place);
    for (const [event, number] of [
      ["closed", closings],
      ["reopened", reopenings],
    ] as const) {
      const unsure = changes.filter((change) => change.event === event);
      events.uncertain[event] += unsure.length;
      // A ticket with one that is certain counts in any case.
      const isCertain =
        number >
        countWithin(
          unsure.map(({ until }) => until),
          place,
        );
      if (unsure.length > 0 && !isCertain) distinct.uncertain[event] += 1;
    }
  });
  const countsOf = ({ closed, reopened, uncertain: unsure }: typeof events): EventCounts => {
    const uncertain = unsure.closed + (isTold ? unsure.reopened : 0);
    return { opened, closed, ...(isTold && { reopened }), ...(uncertain > 0 && { uncertain }) };
  };
  return { events: countsOf(events), "distinct-in-period": countsOf(distinct) };
}
