import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { periodContains } from "../periods/periodContains.js";
import { readPeriod } from "../periods/readPeriod.js";
import { bareText } from "./bareText.js";
import { channelReader } from "./channelReader.js";
import { checkColumns } from "./checkColumns.js";
import { checkPlaces } from "./checkPlaces.js";
import { compareRows } from "./compareRows.js";
import type { CountsFromRowsOptions } from "./countsFromRows.js";
import { hasColumn } from "./hasColumn.js";
import { iterable } from "./iterable.js";
import { readColumn } from "./readColumn.js";
import { readRowCount } from "./readRowCount.js";
import { readRowPlace } from "./readRowPlace.js";
import type { Tally, TallyRow } from "./TallyData.js";
import { ACCOUNT } from "./tallyNumbers.js";
import { textOf } from "./textOf.js";
import { zone } from "./zone.js";

/** Where the columns of a query's answer are, and what the query counted. */
export interface TallyFromRowsOptions extends CountsFromRowsOptions {
  /**
   * The column that says what became of the records of a row, `became` if absent: a name of a tally's account, such as `counted` or
   * `undated`. `read` is the row of them all, `withoutId` that of the counted ones that have no id.
   */
  readonly became?: string;
  /** Further keys of the counts, under their names: `{ category: "type" }` for a column `type`. */
  readonly by?: Readonly<Record<string, string>>;
  /** The ids of the channels that the query counted, if it counted no others: the tally has them, also where no record is of one. */
  readonly channels?: readonly string[];
  /** `2021-Q1`: the period that the query counted, if it counted one. */
  readonly period?: string;
  /** The zone whose months the query counted; `Asia/Riyadh` if absent. */
  readonly timeZone?: string;
}

/**
 * Turns what a query returns that says of every record what became of it into a tally, which merges with those of other shards,
 * workers and engines. The guide on warehouses has the query.
 *
 * What rows do not tell is absent, and from every sum with this tally: `boundary`, and `withoutId` unless there is a row of it. There are no samples.
 * Ids are compared within the query only, so it is one of `parts`.
 *
 * @param rows - objects with a count and what became of its records; those of `counted` also have a channel, a month and all keys
 * @param options - the names of the columns, and the zone, the keys and the period that were counted
 * @returns the tally; rows of one channel, month and keys are added, and so are rows of one reason
 * @throws `bad-option`, `bad-period`, `bad-time-zone`, `not-a-count`, `unsafe-sum`; `bad-input` for what is no iterable, a row that cannot be read or is of
 * none of these names, a counted one without its columns, of a channel not among `channels` or of a month outside the period, no row of those read, rows that do not add
 * up to them, and more without an id than were counted
 *
 * @example
 * ```ts
 * import { tallyFromRows } from "beneficiary-feedback";
 * const rows = [
 *   { became: "counted", channel: "calls", month: "2021-03-01", count: 172872n },
 *   { became: "duplicate", channel: null, month: null, count: "41" },
 *   { became: "read", channel: null, month: null, count: 172913n },
 * ];
 * const { counts, account } = tallyFromRows(rows);
 * console.log(counts); // => [{"channel":"calls","month":"2021-03","count":172872}]
 * console.log([account.read, account.counted, account.duplicate]); // => [172913,172872,41]
 * ```
 */
export function tallyFromRows(rows: Iterable<object>, options: TallyFromRowsOptions = {}): Tally {
  checkOptionNames(options, {
    ...{ channel: true, month: true, count: true },
    ...{ became: true, by: true, channels: true, period: true, timeZone: true },
  });
  const { channel = "channel", month = "month", count = "count", became = "became" } = options;
  const { by = {}, timeZone = "Asia/Riyadh" } = options;
  const further = Object.entries(Object(by)).map(([name, column]) => [`by.${name}`, column]);
  // First, since fields are more than names, and `at` is no option here.
  checkColumns({ channel, month, count, became, ...Object.fromEntries(further) }, "tallyFromRows");
  checkPlaces<Readonly<Record<string, unknown>>>({ at: became, channel, by });
  if (options.channels !== undefined && !Array.isArray(options.channels))
    throw new FeedbackError("bad-option", "channels needs ids in a list", options.channels);
  const { channels, read: readChannel } = channelReader(options.channels);
  // Refuses what is no zone.
  zone(timeZone);
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  const keys = Object.keys(by);
  const counts = new Map<string, TallyRow>();
  const numbers = new Map<string, number>();
  const fail = (rule: string, value: unknown, path?: string): never => {
    throw new FeedbackError("bad-input", `tallyFromRows needs ${rule}`, value, path);
  };
  let index = 0;
  for (const row of iterable(rows, "tallyFromRows")) {
    const path = `rows.${index++}`;
    if (typeof row !== "object" || row === null) fail("rows", row, path);
    const value = readColumn(row, became, "tallyFromRows", path);
    const fate = bareText(textOf(value));
    if (fate !== "withoutId" && !ACCOUNT.some((name) => name === fate))
      fail(`one of ${ACCOUNT.join(", ")} and withoutId in every row`, value, `${path}.${became}`);
    const number = readRowCount(row, count, "tallyFromRows", path);
    numbers.set(fate, add(numbers.get(fate) ?? 0, number, path));
    if (fate !== "counted") continue;
    const place = readRowPlace(row, { channel, month }, "tallyFromRows", path);
    if (readChannel(place.channel) === undefined)
      fail("counts of the channels asked for", place.channel, `${path}.${channel}`);
    if (period !== undefined && !periodContains(period, place.month))
      fail("counts of months of its period", place.month, `${path}.${month}`);
    const labels = Object.values(by).map((column) =>
      hasColumn(row, column, "tallyFromRows", path)
        ? bareText(textOf(readColumn(row, column, "tallyFromRows", path)))
        : fail("every key in a row", row, `${path}.${column}`),
    );
    const key = JSON.stringify([place.channel, place.month, ...labels]);
    const others = Object.fromEntries(keys.map((name, at) => [name, labels[at] ?? ""]));
    const sum = add(counts.get(key)?.count ?? 0, number, path);
    if (sum > 0) counts.set(key, { ...place, ...others, count: sum });
  }
  const of = (name: (typeof ACCOUNT)[number]) => numbers.get(name) ?? 0;
  const read = numbers.get("read") ?? fail("a row of those read", undefined);
  const withoutId = numbers.get("withoutId") ?? (read === 0 ? 0 : undefined);
  const sum = ACCOUNT.reduce((total, name) => (name === "read" ? total : add(total, of(name))), 0);
  if (sum !== read) fail("rows that add up to those read", sum);
  if (withoutId !== undefined && withoutId > of("counted")) fail("no more without an id than were counted", withoutId);
  return {
    tallyVersion: 1,
    timeZone,
    ...(period === undefined ? {} : { period }),
    keys,
    ...(channels && { channels }),
    counts: [...counts.values()].sort(compareRows(keys)),
    account: {
      ...{ read, counted: of("counted"), outOfPeriod: of("outOfPeriod"), undated: of("undated") },
      ...{ malformed: of("malformed"), duplicate: of("duplicate"), conflicting: of("conflicting") },
      ...{ superseded: of("superseded"), merged: of("merged"), unmapped: of("unmapped") },
    },
    // Of no records, none is near the edge of a month.
    ...(read === 0 ? { boundary: { utc: 0, hourEarlier: 0, hourLater: 0 } } : {}),
    ...(withoutId === undefined ? {} : { withoutId }),
    parts: read > 0 ? 1 : 0,
    samples: [],
  };
}

function add(a: number, b: number, path?: string): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "tallyFromRows needs a safe sum", sum, path);
  return sum;
}
