import type { TicketHistory } from "./TicketHistory.js";

/** Whether all histories tell of reopenings, so that none of them is a 0 and not a gap. */
export function tellsOfReopenings(tickets: readonly TicketHistory[]): boolean {
  return tickets.every(({ untold = [] }) => !untold.includes("reopened"));
}
