import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { ratioOf } from "./ratioOf.js";
import { ticketCount } from "./ticketCount.js";

/**
 * Tickets closed in the period for each one opened in it.
 *
 * @param report - the report, with `tickets.flow`
 * @returns an exact ratio, above 1 when more were closed than opened, never clamped: the backlog may have grown by those reopened; `unavailable` when a flow is missing;
 * `undefined` when none was opened
 * @throws `bad-report`; `not-a-count`; `bad-day` for `asOf`; `bad-period`
 *
 * @example
 * ```ts
 * import { clearanceRate, formatPercent } from "beneficiary-feedback";
 * const report = { period: "2023-06", channels: [], tickets: { flow: { opened: 100724, closed: 102348 } } };
 * console.log(formatPercent(clearanceRate(report), { decimals: 2, numerals: "latn" })); // => "101.61%"
 * ```
 */
export function clearanceRate(report: FeedbackReport): Result<Ratio> {
  requireReport(report);
  const { tickets, period } = report;
  return ratioOf(
    ticketCount(tickets?.flow?.closed, "flow.closed", tickets, period),
    ticketCount(tickets?.flow?.opened, "flow.opened", tickets, period),
  );
}
