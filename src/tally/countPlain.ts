import { fieldValue } from "./fieldValue.js";
import type { Moment } from "./Moment.js";
import type { Months } from "./months.js";
import { noteShifts } from "./noteShifts.js";
import type { Place } from "./placesOf.js";
import { readInstant } from "./readInstant.js";
import { readIso } from "./readIso.js";
import { setInstant } from "./setInstant.js";
import { slotOf } from "./slotOf.js";
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
  readonly groupOfNumber: Int32Array;
  /** By group and slot. */
  readonly counts: readonly Float64Array[];
  /** The least slot that is counted here: 1, as long as records out of the period are to be shown, then 0. */
  leastSlot: number;
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
  at: Place<Row>,
  channel: Place<Row>,
): number {
  if (!tables.isPlain) return from;
  const { codes } = tables.months;
  let index = from;
  try {
    for (; index < records.length; index++) {
      const record = records[index];
      if (typeof record !== "object" || record === null) break;
      // Read from a field right here, a number stays one: after a choice of ways it would be an object made for each record.
      const isCounted =
        typeof at !== "function" && typeof channel !== "function"
          ? countOne(tables, codes, record[at], record[channel])
          : countOne(tables, codes, fieldValue(record, at), fieldValue(record, channel));
      if (!isCounted) break;
    }
  } catch {
    // A field's function that throws does so again on the slow way, which names the line.
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
  let index = from;
  while (index < at.length && countOne(tables, codes, at[index], channel[index])) index++;
  return index;
}

/** Counts one record, or returns `false` and does nothing. */
function countOne(tables: PlainTables, codes: Int32Array, when: unknown, channel: unknown): boolean {
  const instant = instantOf(tables, when);
  // Half a millisecond more and no division: the same day, for what was rounded to milliseconds.
  const day = (instant + 0.5) * (1 / 86_400_000);
  // Only what is in the tables is looked up: an odd index such as NaN would slow down all that follow.
  if (!(day >= 0 && day < codes.length)) return false;
  const group =
    typeof channel === "number" ? numberGroup(tables.groupOfNumber, channel) : (tables.groupOfText.get(channel) ?? 0);
  const code = codes[day | 0] ?? 0;
  const row = tables.counts[group];
  if (code === 0 || row === undefined) return false;
  // A row that is too short has yet to grow.
  const slot = code > 0 ? code - 1 : edgeSlot(tables, code, when, instant, row.length);
  if (slot < tables.leastSlot || slot >= row.length) return false;
  row[slot] = (row[slot] ?? 0) + 1;
  return true;
}

/** The slot of an instant on an edge day; of one that is counted, having a slot below `slots`, it is noted what another clock would do. */
function edgeSlot(
  { months, moment, leastSlot }: PlainTables,
  code: number,
  when: unknown,
  instant: number,
  slots: number,
): number {
  const side = months.sides[-code - 1];
  if (side && instant < side.from) return side.before;
  if (side && instant >= side.until) return side.after;
  if (typeof when === "number") setInstant(moment, instant);
  const slot = slotOf(months, code, moment);
  if (slot >= leastSlot && slot < slots) noteShifts(months, code, moment);
  return slot;
}

/** The instant of a timestamp that is a number or in ISO, or NaN. */
function instantOf(tables: PlainTables, when: unknown): number {
  if (typeof when === "number") return when * tables.scale;
  const { reader, moment } = tables;
  if (typeof when !== "string" || !reader.isIso) return Number.NaN;
  const isRead = readInstant(when, moment) || readIso(when, moment, reader.zone) === undefined;
  return isRead ? moment.instant : Number.NaN;
}

function numberGroup(groups: Int32Array, channel: number): number {
  return channel >= 0 && channel < groups.length ? (groups[channel] ?? 0) : 0;
}
