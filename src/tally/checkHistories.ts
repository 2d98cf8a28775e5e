import { FeedbackError } from "../model/FeedbackError.js";
import type { TicketHistory } from "./TicketHistory.js";

/**
 * Refuses, by name, what are no histories of tickets: times that are no numbers would be counted as none, and a backlog could be below 0.
 */
export function checkHistories(tickets: readonly TicketHistory[], taker: string): void {
  if (!Array.isArray(tickets)) throw new FeedbackError("bad-input", `${taker} needs a list of histories`, tickets);
  const index = tickets.findIndex((ticket: TicketHistory | undefined) => !isHistory(ticket));
  if (index >= 0) throw new FeedbackError("bad-input", `${taker} needs histories`, tickets[index], `tickets.${index}`);
}

function isHistory(ticket: TicketHistory | undefined): boolean {
  if (typeof ticket !== "object" || ticket === null) return false;
  const { opened, closed, reopened, responded = opened, untold = [] } = ticket;
  return (
    Array.isArray(untold) &&
    [[opened, responded], closed, reopened].every(areTimes) &&
    // In turn, and none before the one before it.
    closed.length <= reopened.length + 1 &&
    closed.every((time, index) => time >= (reopened[index - 1] ?? opened)) &&
    reopened.every((time, index) => time >= (closed[index] ?? Number.POSITIVE_INFINITY))
  );
}

function areTimes(times: readonly number[]): boolean {
  // `every` passes over holes.
  return Array.isArray(times) && times.findIndex((time) => !Number.isSafeInteger(time)) < 0;
}
