import type { RootCause } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";

/** How often a cause was found in the report's period. */
export function causeTickets({ id, tickets }: RootCause): Result<number> {
  return cellResult(tickets, "ticket", id, "causes", id, "tickets");
}
