import { DAY } from "./dayNumber.js";
import type { Moment } from "./Moment.js";
import type { Months } from "./months.js";
import { noteShifts } from "./noteShifts.js";
import { readTimestamp } from "./readTimestamp.js";
import { slotOf } from "./slotOf.js";
import type { Field } from "./TallyOptions.js";
import type { TimestampReader } from "./timestampReader.js";

/** What counting a plain record needs: a few tables that the slow way has filled. */
export interface PlainTables {
  /** Nothing but a timestamp and a channel is asked of a record. */
  readonly isPlain: boolean;
  readonly reader: TimestampReader;
  /** What a number is multiplied with, or NaN if numbers are not timestamps. */
  readonly scale: number;
  readonly moment: Moment;
  readonly months: Months;
  readonly groupOfText: ReadonlyMap<unknown, number>;
  readonly groupOfNumber: readonly number[];
  /** By group and slot. */
  readonly counts: readonly number[][];
}

/**
 * Counts plain records from a place on, each in three look-ups, and returns the place of the first for which they do not
 * suffice: a day or a channel not met before, or a record to be set aside. That one is not counted.
 *
 * It calls no function that is made anew for every tally: engines then compile it once and keep it.
 */
export function countPlain<Row>(
  tables: PlainTables,
  records: readonly Row[],
  from: number,
  at: Field<Row>,
  channel: Field<Row>,
): number {
  if (!tables.isPlain) return from;
  const { codes } = tables.months;
  const { counts, scale } = tables;
  let index = from;
  for (; index < records.length; index++) {
    const record = records[index];
    if (typeof record !== "object" || record === null) break;
    // Written out twice: each access remembers the one name it sees.
    const when = typeof at === "function" ? at(record) : record[at];
    const via = typeof channel === "function" ? channel(record) : record[channel];
    const day = dayOf(tables, scale, when);
    const group = groupOf(tables, via);
    // Only what is in the tables is looked up: an odd index such as NaN would slow down all that follow.
    if (!(day >= 0 && day < codes.length && group >= 0)) break;
    const code = codes[day] ?? 0;
    const row = counts[group];
    if (code === 0 || row === undefined) break;
    if (code > 0) row[code - 1] = (row[code - 1] ?? 0) + 1;
    else countEdge(tables, row, code, when);
  }
  return index;
}

/** The same over columns. */
export function countPlainColumns(
  tables: PlainTables,
  at: ArrayLike<unknown>,
  channel: ArrayLike<unknown>,
  from: number,
): number {
  if (!tables.isPlain) return from;
  const { codes } = tables.months;
  const { counts, scale } = tables;
  let index = from;
  for (; index < at.length; index++) {
    const when = at[index];
    const day = dayOf(tables, scale, when);
    const group = groupOf(tables, channel[index]);
    if (!(day >= 0 && day < codes.length && group >= 0)) break;
    const code = codes[day] ?? 0;
    const row = counts[group];
    if (code === 0 || row === undefined) break;
    if (code > 0) row[code - 1] = (row[code - 1] ?? 0) + 1;
    else countEdge(tables, row, code, when);
  }
  return index;
}

/** The day of a timestamp, or -1. */
function dayOf(tables: PlainTables, scale: number, when: unknown): number {
  if (typeof when === "number") return Math.floor((when * scale) / DAY);
  return readTimestamp(tables.reader, when, tables.moment) === undefined ? Math.floor(tables.moment.instant / DAY) : -1;
}

function groupOf(tables: PlainTables, channel: unknown): number {
  if (typeof channel !== "number") return tables.groupOfText.get(channel) ?? -1;
  const { groupOfNumber } = tables;
  return channel >= 0 && channel < groupOfNumber.length ? (groupOfNumber[channel] ?? -1) : -1;
}

function countEdge(tables: PlainTables, row: number[], code: number, when: unknown): void {
  const { months, moment } = tables;
  if (typeof when === "number") readTimestamp(tables.reader, when, moment);
  const slot = slotOf(months, code, moment);
  row[slot] = (row[slot] ?? 0) + 1;
  noteShifts(months, code, moment);
}
