import { agreedZone } from "./agreedZone.js";
import type { TicketHistory } from "./TicketHistory.js";

/** The zone in which `taker` counts histories, if it is known: that of the first, since `eachHistory` refuses those of several. */
export function historiesZone(
  taker: string,
  tickets: readonly TicketHistory[],
  asked: string | undefined,
): string | undefined {
  // What is no list, or no history, is refused where each is looked at.
  const read: unknown = Array.isArray(tickets) ? Object(tickets[0]).timeZone : undefined;
  return agreedZone(taker, typeof read === "string" ? read : undefined, asked);
}
