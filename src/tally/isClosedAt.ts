import type { TicketHistory } from "./TicketHistory.js";

/** Whether a ticket is closed at an instant; one that is not opened yet is not. */
export function isClosedAt({ closed, reopened }: TicketHistory, instant: number): boolean {
  const upTo = (times: readonly number[]) => times.filter((time) => time <= instant).length;
  return upTo(closed) > upTo(reopened);
}
