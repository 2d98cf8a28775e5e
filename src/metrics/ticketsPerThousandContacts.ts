import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { TotalOptions } from "./channelTotal.js";
import { grandTotal } from "./grandTotal.js";
import { ratePerContact } from "./ratePerContact.js";
import { ticketTotal } from "./ticketTotal.js";

/**
 * Tickets for each contact, to be printed per 1,000: a rate across two units, not a share.
 *
 * @param report - the report
 * @param options - what a missing count does to the contacts
 * @returns the exact ratio tickets / contacts, with the caveat `different-units`; `unavailable` when a total is, and
 * `not-comparable` where the channels count something other than contacts; `undefined` when there is no contact
 * @throws `bad-report`; `unit-mismatch`; `not-a-count`; `unsafe-sum`; `bad-day` for `asOf`; `unknown-noun`; `bad-period`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, formatRate, ticketsPerThousandContacts } from "beneficiary-feedback";
 * console.log(formatRate(ticketsPerThousandContacts(firstQuarter2021), { numerals: "latn" })); // => "113.9"
 * ```
 */
export function ticketsPerThousandContacts(
  report: FeedbackReport,
  options: Pick<TotalOptions, "missing"> = {},
): Result<Ratio> {
  checkSharedOptions(options);
  // A period is no option of it: the tickets are those of the report's own.
  const { missing = "strict" } = options;
  return ratePerContact(ticketTotal(report), grandTotal(report, { missing }));
}
