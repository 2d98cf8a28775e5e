import { countWithin } from "./countWithin.js";
import { eachHistory } from "./eachHistory.js";
import type { TicketHistory } from "./TicketHistory.js";
import { uncertainChanges } from "./uncertainChanges.js";

/** Tickets by what they are at an instant. */
export interface StockCounts {
  readonly open: number;
  readonly closed: number;
  /** Reopened until then at least once; absent where not all histories tell of it. */
  readonly reopened?: number;
  /** Of so many the state is not certain; absent where all are known. */
  readonly uncertain?: number;
}

/** The state of tickets as of an instant, of those whose opening is at place 0. */
export function stockCounts(
  tickets: readonly TicketHistory[],
  taker: string,
  instant: number,
  openedAt: (instant: number) => number = () => 0,
): StockCounts {
  let [open, closed, reopened, uncertain] = [0, 0, 0, 0];
  const place = (time: number) => (time <= instant ? 0 : 1);
  const isTold = eachHistory(tickets, taker, "closed", (ticket) => {
    if (ticket.opened > instant || openedAt(ticket.opened) !== 0) return;
    const reopenings = countWithin(ticket.reopened, place);
    if (countWithin(ticket.closed, place) > reopenings) closed += 1;
    else open += 1;
    if (reopenings > 0) reopened += 1;
    if (ticket.assumed && uncertainChanges(ticket.assumed, place).length > 0) uncertain += 1;
  });
  return { open, closed, ...(isTold && { reopened }), ...(uncertain > 0 && { uncertain }) };
}
