import type { TicketHistory } from "./TicketHistory.js";

/** A history as it was at an instant: what happened after it is not there, as in an export of that time. */
export function historyUntil(ticket: TicketHistory, instant: number): TicketHistory {
  const { responded, ...others } = ticket;
  const isPast = (time: number) => time <= instant;
  return {
    ...others,
    closed: ticket.closed.filter(isPast),
    reopened: ticket.reopened.filter(isPast),
    ...(responded !== undefined && isPast(responded) && { responded }),
  };
}
