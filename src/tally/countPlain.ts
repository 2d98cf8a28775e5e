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
  let index = from;
  for (; index < records.length; index++) {
    const record = records[index];
    if (typeof record !== "object" || record === null) break;
    // Written out twice: each access remembers the one name it sees.
    const when = typeof at === "function" ? at(record) : record[at];
    const via = typeof channel === "function" ? channel(record) : record[channel];
    if (!countOne(tables, when, via)) break;
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
  let index = from;
  while (index < at.length && countOne(tables, at[index], channel[index])) index += 1;
  return index;
}

function countOne(tables: PlainTables, when: unknown, channel: unknown): boolean {
  const { months, moment } = tables;
  let instant: number;
  if (typeof when === "number") instant = when * tables.scale;
  else if (readTimestamp(tables.reader, when, moment) === undefined) instant = moment.instant;
  else return false;
  const code = months.codes[Math.floor(instant / DAY)];
  if (code === undefined || code === 0) return false;
  const group = typeof channel === "number" ? tables.groupOfNumber[channel] : tables.groupOfText.get(channel);
  const row = group === undefined ? undefined : tables.counts[group];
  if (row === undefined) return false;
  if (code > 0) row[code - 1] = (row[code - 1] ?? 0) + 1;
  else {
    if (typeof when === "number") readTimestamp(tables.reader, when, moment);
    const slot = slotOf(months, code, moment);
    row[slot] = (row[slot] ?? 0) + 1;
    noteShifts(months, code, moment);
  }
  return true;
}
