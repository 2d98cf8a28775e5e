import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isMonth } from "../periods/isMonth.js";
import { bareText } from "./bareText.js";
import { iterable } from "./iterable.js";
import { plainText } from "./plainText.js";

/** Where the columns of a query's answer are; `channel`, `month` and `count` if absent. */
export interface CountsFromRowsOptions {
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
 * @throws `bad-option`, `bad-input` for what is no iterable, a row without channel or with a month that is none, `not-a-count`, `unsafe-sum`
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
  const channels = new Map<string, Map<string, number>>();
  let index = 0;
  for (const row of iterable(rows, "countsFromRows")) {
    const path = `rows.${index++}`;
    if (typeof row !== "object" || row === null)
      throw new FeedbackError("bad-input", "countsFromRows needs rows", row, path);
    const named: unknown = Reflect.get(row, channel);
    const id = typeof named === "string" ? bareText(named) : "";
    if (id === "") {
      throw new FeedbackError("bad-input", "countsFromRows needs a channel in every row", named, `${path}.${channel}`);
    }
    const months = channels.get(id) ?? new Map<string, number>();
    channels.set(id, months);
    const key = readMonth(Reflect.get(row, month), `${path}.${month}`);
    const sum = (months.get(key) ?? 0) + readCount(Reflect.get(row, count), `${path}.${count}`);
    if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "countsFromRows needs a safe sum", sum);
    months.set(key, sum);
  }
  return Object.fromEntries([...channels].map(([id, months]) => [id, Object.fromEntries(months)]));
}

function readMonth(value: unknown, path: string): string {
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "bigint"
      ? plainText(String(value)).replace(/^(\d{4}-\d\d)-01(?:[T ]00:00:00(?:\.0+)?)?$/, "$1")
      : "";
  const key = text.replace(/^(\d{4})(?=\d\d$)/, "$1-");
  if (isMonth(key)) return key;
  throw new FeedbackError("bad-input", "countsFromRows needs a month such as 2021-03 in every row", value, path);
}

function readCount(value: unknown, path: string): number {
  const text = typeof value === "string" ? plainText(value) : value;
  const isDigits = typeof text === "bigint" || (typeof text === "string" && /^\d+$/.test(text));
  const count = isDigits ? Number(text) : text;
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) return count;
  throw new FeedbackError("not-a-count", "countsFromRows needs a non-negative safe integer", value, path);
}
