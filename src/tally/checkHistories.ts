import { FeedbackError } from "../model/FeedbackError.js";
import type { TicketHistory } from "./TicketHistory.js";

/** Refuses, by name, what are no histories of tickets: times that are no numbers would be counted as none. */
export function checkHistories(tickets: readonly TicketHistory[], taker: string): void {
  if (!Array.isArray(tickets)) throw new FeedbackError("bad-input", `${taker} needs a list of histories`, tickets);
  const index = tickets.findIndex((ticket: TicketHistory | undefined) => !isHistory(ticket));
  if (index >= 0) throw new FeedbackError("bad-input", `${taker} needs histories`, tickets[index], `tickets.${index}`);
}

function isHistory(ticket: TicketHistory | undefined): boolean {
  if (typeof ticket !== "object" || ticket === null) return false;
  const { opened, closed, reopened, responded = opened } = ticket;
  return isTime(opened) && isTime(responded) && areTimes(closed) && areTimes(reopened);
}

function areTimes(times: readonly number[]): boolean {
  return Array.isArray(times) && times.every(isTime);
}

function isTime(time: number): boolean {
  return Number.isSafeInteger(time);
}
