import { FeedbackError } from "../model/FeedbackError.js";
import { checkHistories } from "./checkHistories.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Refuses, by name, what are no histories of tickets, and the first that does not tell of closings. */
export function checkClosings(tickets: readonly TicketHistory[], taker: string): void {
  checkHistories(tickets, taker);
  const index = tickets.findIndex(({ untold = [] }) => untold.includes("closed"));
  if (index < 0) return;
  const rule = `${taker} needs histories that tell of closings`;
  throw new FeedbackError("bad-input", rule, tickets[index]?.untold, `tickets.${index}.untold`);
}
