import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { distinctItems } from "./distinctItems.js";
import { shareOf } from "./shareOf.js";
import { ticketCount } from "./ticketCount.js";
import { ticketTotal } from "./ticketTotal.js";

/**
 * The share of a subset among all tickets, for example of those raised through a portal.
 *
 * @param report - the report
 * @param subsetId - the id of one of `tickets.subsets`
 * @returns an exact ratio, with the caveat `unverified-base` unless the subset says `partOf: "tickets"`; never clamped,
 * and with `above-whole` where it passes 100 %; `unavailable` when a count is missing; `undefined` when there is no ticket
 * @throws `bad-report`; `unknown-subset`; `not-a-count`; `unsafe-sum`; `bad-day` for `asOf`; `bad-period`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, formatShare, subsetShare } from "beneficiary-feedback";
 * const najiz = subsetShare(firstQuarter2021, "najiz");
 * console.log(formatShare(najiz, { numerals: "latn" })); // => "93.28%"
 * console.log(najiz.caveats.includes("unverified-base")); // => true
 * ```
 */
export function subsetShare(report: FeedbackReport, subsetId: string): Result<Ratio> {
  requireReport(report);
  const subset = distinctItems("tickets.subsets", report.tickets?.subsets).find(({ id }) => id === subsetId);
  if (subset === undefined)
    throw new FeedbackError("unknown-subset", "subsetShare needs the id of one of the report's subsets", subsetId);
  const caveat = subset.partOf === "tickets" ? undefined : "unverified-base";
  return shareOf(
    ticketCount(subset.count, `subsets.${subsetId}.count`, report.tickets, report.period),
    ticketTotal(report),
    caveat,
  );
}
