import { countedAtEnd } from "../metrics/countedAtEnd.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";

/** Whether a report's open tickets are what its flows leave: a stock, counted at the end of the period. */
export function isClosingStock({ tickets = {}, period }: FeedbackReport): boolean {
  return tickets.basis !== "cohort-by-opened" && countedAtEnd(tickets, period);
}
