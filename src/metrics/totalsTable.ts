import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { isExactCount } from "../model/isExactCount.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { addPart } from "./addPart.js";
import { allChannels } from "./allChannels.js";
import type { TotalOptions } from "./channelTotal.js";
import { closeSum } from "./closeSum.js";
import { countedParts } from "./countedParts.js";
import { emptySum } from "./emptySum.js";
import { joinSum } from "./joinSum.js";
import { needSafe } from "./needSafe.js";
import { okResult } from "./okResult.js";
import { plainCount } from "./plainCount.js";
import { unitOfAll } from "./unitOfAll.js";
import { withBreak } from "./withBreak.js";

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
 * @throws `bad-report`; `unit-mismatch` when channels count different units; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, totalsTable } from "beneficiary-feedback";
 * const table = totalsTable(firstQuarter2021);
 * console.log(table.monthTotals.map((total) => total.status === "ok" && total.value)); // => [423169,307837,355640]
 * ```
 */
export function totalsTable(report: FeedbackReport, options: TotalOptions = {}): TotalsTable {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  const channels = allChannels(report);
  const months = monthsOf(period);
  const columns = months.map(emptySum);
  const whole = emptySum();
  // One for all cells that are a number.
  const { coverage, caveats } = okResult(0, "contact");
  const unit = unitOfAll(channels);
  const rows = channels.map((channel): TotalsRow => {
    const row = emptySum();
    const cells: Result<number>[] = [];
    let sum = 0;
    let present = 0;
    // A loop, and sums outside of `row` for what most cells are: a tenth of the time of the table.
    for (const month of months) {
      const column = columns[cells.length] ?? whole;
      const value = plainCount(channel, month);
      if (value === undefined) {
        const cell = emptySum();
        addPart(cell, channel, month, monthsOf);
        joinSum(row, cell, channel.id, "months", month);
        joinSum(column, cell, channel.id, "months", month);
        cells.push(closeSum(cell, unit));
      } else {
        sum += value;
        present += 1;
        column.value += value;
        column.present += 1;
        if (!isExactCount(sum) || !isExactCount(column.value))
          needSafe(Math.max(sum, column.value), channel.id, "months", month);
        cells.push({ status: "ok", value, unit, coverage, caveats });
      }
    }
    row.value += sum;
    row.present += present;
    needSafe(row.value, channel.id, "months");
    const known = channel.totals === undefined ? row : emptySum();
    if (known !== row)
      for (const part of countedParts(channel, period, months)) addPart(known, channel, part, monthsOf);
    joinSum(whole, known, channel.id);
    const total = withBreak(closeSum(known, unit, missing), [channel], months, monthsOf);
    return { channel: channel.id, months: cells, total };
  });
  const monthTotals = columns.map((column) => closeSum(column, unit, missing));
  const grandTotal = withBreak(closeSum(whole, unit, missing), channels, months, monthsOf);
  return { period, months, rows, monthTotals, grandTotal };
}
