import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { countedParts } from "./countedParts.js";
import { sumParts } from "./sumParts.js";

/** One channel's months and their sum. */
export interface TotalsRow {
  readonly channel: string;
  /** One result a month, in the order of {@link TotalsTable.months}. */
  readonly months: readonly Result<number>[];
  readonly total: Result<number>;
}

/** Channels by months, with both margins. */
export interface TotalsTable {
  readonly period: string;
  readonly months: readonly string[];
  readonly rows: readonly TotalsRow[];
  readonly monthTotals: readonly Result<number>[];
  readonly grandTotal: Result<number>;
}

/**
 * The matrix of channels by months with both margins, as a published table shows it.
 *
 * @param report - the report
 * @param options - the period, and what a missing count does to the margins
 * @returns a row a channel in the report's order; no rows for a report without channels
 * @throws `unit-mismatch` when channels count different units; `bad-period`; `not-a-count`; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, totalsTable } from "beneficiary-feedback";
 * const table = totalsTable(firstQuarter2021);
 * console.log(table.monthTotals.map((total) => total.status === "ok" && total.value)); // => [423169,307837,355640]
 * ```
 */
export function totalsTable(
  report: FeedbackReport,
  { period = report.period, missing }: TotalOptions = {},
): TotalsTable {
  const { channels } = report;
  const months = monthsOf(period);
  const columns = months.map((month) => [month]);
  const known = new Map([[period, months], ...columns.map((column) => [column[0], column] as const)]);
  const monthsIn = (key: string): readonly string[] => known.get(key) ?? monthsOf(key);
  return {
    period,
    months,
    rows: channels.map((channel) => {
      const row = [channel];
      return {
        channel: channel.id,
        months: columns.map((column) => sumParts(row, column, monthsIn, countedParts)),
        total: sumParts(row, [period], monthsIn, countedParts, missing),
      };
    }),
    monthTotals: columns.map((column) => sumParts(channels, column, monthsIn, countedParts, missing)),
    grandTotal: sumParts(channels, [period], monthsIn, countedParts, missing),
  };
}
