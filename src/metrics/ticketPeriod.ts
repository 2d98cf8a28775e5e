import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { PeriodTotal } from "./changeOf.js";
import { isStock } from "./isStock.js";

/** A count of a report's tickets with the time that it is over: a stock is the state at an instant, and over no days. */
export function ticketPeriod(report: FeedbackReport, result: Result<number>): PeriodTotal {
  const { period } = report;
  return isStock(report) ? { period, result, spans: [] } : { period, result };
}
