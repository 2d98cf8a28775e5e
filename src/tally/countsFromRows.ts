import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { checkColumns } from "./checkColumns.js";
import { iterable } from "./iterable.js";
import { readRowCount } from "./readRowCount.js";
import { readRowPlace } from "./readRowPlace.js";

/** Where the columns of a query's answer are; `channel`, `month` and `count` if absent. */
export interface CountsFromRowsOptions {
  /** A text, or a number or a `bigint`, which is the channel of its digits, as in a tally. */
  readonly channel?: string;
  /**
   * `2021-03`, `202103`, also as a number or a `bigint`, or the first day of the month, `2021-03-01` or `2021-03-01 00:00:00`, as a text. With a
   * zone or an offset it is refused: which zone's month was counted would not be known.
   */
  readonly month?: string;
  /** A number, a `bigint` or digits in a text, Latin, Arabic-Indic or Persian and with blanks around. */
  readonly count?: string;
}

/** Counts by channel and month: each channel's are ready to be its `months` in a report. */
export type MonthlyCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Turns what a `GROUP BY` returns, or the `counts` of a tally, into the monthly counts of each channel. Rows of the same
 * channel and month are added, so further keys are summed over.
 *
 * @param rows - objects with a channel, a month and a count
 * @param options - the names of the three columns
 * @returns the counts by channel and month; a month without a row is left out, which a report takes as missing
 * @throws `bad-option`, `bad-input` for what is no iterable, a row that cannot be read, without channel or with a month that is none, `not-a-count`, `unsafe-sum`
 *
 * @example
 * ```ts
 * import { countsFromRows } from "beneficiary-feedback";
 * const rows = [{ channel: "calls", month: "2021-01-01", count: 287853n }, { channel: "calls", month: "2021-02-01", count: "172872" }];
 * console.log(countsFromRows(rows)); // => {"calls":{"2021-01":287853,"2021-02":172872}}
 * ```
 */
export function countsFromRows(rows: Iterable<object>, options: CountsFromRowsOptions = {}): MonthlyCounts {
  checkOptionNames(options, { channel: true, month: true, count: true });
  const { channel = "channel", month = "month", count = "count" } = options;
  checkColumns({ channel, month, count }, "countsFromRows");
  const channels = new Map<string, Map<string, number>>();
  let index = 0;
  for (const row of iterable(rows, "countsFromRows")) {
    const path = `rows.${index++}`;
    if (typeof row !== "object" || row === null)
      throw new FeedbackError("bad-input", "countsFromRows needs rows", row, path);
    const place = readRowPlace(row, { channel, month }, "countsFromRows", path);
    const months = channels.get(place.channel) ?? new Map<string, number>();
    channels.set(place.channel, months);
    const sum = (months.get(place.month) ?? 0) + readRowCount(row, count, "countsFromRows", path);
    if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "countsFromRows needs a safe sum", sum, path);
    months.set(place.month, sum);
  }
  return Object.fromEntries([...channels].map(([id, months]) => [id, Object.fromEntries(months)]));
}
