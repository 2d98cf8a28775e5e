import type { Tickets } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";

/**
 * The kind of the total of tickets and of any part of it: open tickets are on hand, so that with those that were closed they may not be
 * added over months; those opened in a period may.
 */
export function totalKind({ basis }: Tickets): Figure["kind"] {
  if (basis === "cohort-by-opened") return "flow";
  return basis === "stock" ? "stock" : "derived";
}
