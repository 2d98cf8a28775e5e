import type { RootCause } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";

/** What a report of a period counts of a cause in a month: in the report of that month it is the cause's own count. */
export function causeCount({ id, months, tickets }: RootCause, month: string, period: string): Result<number> {
  return month === period && tickets !== undefined
    ? cellResult(tickets, "ticket", month, "causes", id, "tickets")
    : cellResult(months?.[month], "ticket", month, "causes", id, "months", month);
}
