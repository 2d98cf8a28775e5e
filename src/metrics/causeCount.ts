import type { RootCause } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";

/** What a report of a period counts of a cause in a month: in the report of that month it is the cause's own count. */
export function causeCount({ id, months, tickets }: RootCause, month: string, period: string): Result<number> {
  const cell = (month === period ? tickets : undefined) ?? months?.[month];
  return cellResult(cell, "ticket", month, "causes", id, "months", month);
}
