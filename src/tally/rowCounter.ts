import { counter } from "./counter.js";
import { countPlain } from "./countPlain.js";
import { fieldCheck } from "./fieldCheck.js";
import { fieldError } from "./fieldError.js";
import { fieldValue } from "./fieldValue.js";
import type { TallyPlaces } from "./placesOf.js";
import { presentPlaces } from "./presentPlaces.js";
import { readTimestamp } from "./readTimestamp.js";
import type { Tally, TallyReason } from "./TallyData.js";

/** Counts records chunk by chunk. */
export interface RowCounter<Row> {
  /** The records of consecutive lines; without `line`, the first of them, they are numbered on. */
  addAll(records: readonly Row[], line?: number): void;
  refuse(reason: TallyReason, line: number, value?: unknown, lastLine?: number): void;
  /** Shows what is worth a look, and sets nothing aside. */
  show(reason: TallyReason, line: number, value: unknown, lastLine?: number): void;
  /** Whether a row, which may be no record, has a timestamp that can be read. */
  isDated(row: Row): boolean;
  /** The first that was given. */
  first(): Row | undefined;
  /** How many were read so far. */
  read(): number;
  finish(): Tally;
}

/**
 * A counter at places that were checked, of objects, or of arrays of fields; `objectsOnly` takes an array for no record. An id or a version by a name
 * that no record has is refused in the end: a record that is there twice would be counted twice.
 */
export function rowCounter<Row extends object>(options: TallyPlaces<Row>, objectsOnly = false): RowCounter<Row> {
  const { tables, add, refuse, show, finish } = counter(presentPlaces(options));
  const { at, channel } = options;
  const fields = [fieldCheck("id", [options.id]), fieldCheck("version", [options.version])];
  let read = 0;
  let first: Row | undefined;
  return {
    addAll(records, line = read + 1) {
      first ??= records[0];
      for (const field of fields) field.note(records);
      let index = 0;
      try {
        for (; ; index++) {
          index = countPlain(tables, records, index, at, channel);
          if (index >= records.length) break;
          const record = records[index];
          if (typeof record === "object" && record !== null && !(objectsOnly && Array.isArray(record)))
            add(record, line + index);
          else refuse("not-a-record", line + index, record);
        }
      } catch (error) {
        throw fieldError(error, line + index);
      }
      read += records.length;
    },
    refuse(reason, line, value, lastLine) {
      read += 1;
      refuse(reason, line, value, lastLine);
    },
    show,
    isDated(row) {
      try {
        return readTimestamp(tables.reader, fieldValue(row, at), tables.moment) === undefined;
      } catch {
        // A function of the caller's, which has records to read and this may be none.
        return false;
      }
    },
    first: () => first,
    read: () => read,
    finish() {
      const tally = finish(read);
      if (tally.account.counted > 0) for (const field of fields) field.finish();
      return tally;
    },
  };
}
