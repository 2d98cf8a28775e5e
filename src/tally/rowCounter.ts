import { FeedbackError } from "../model/FeedbackError.js";
import { counter } from "./counter.js";
import { countPlain } from "./countPlain.js";
import { fieldError } from "./fieldError.js";
import type { TallyPlaces } from "./placesOf.js";
import { presentPlaces } from "./presentPlaces.js";
import type { Tally, TallyReason } from "./TallyData.js";

/** Counts records chunk by chunk. */
export interface RowCounter<Row> {
  /** The records of consecutive lines; without `line`, the first of them, they are numbered on. */
  addAll(records: readonly Row[], line?: number): void;
  refuse(reason: TallyReason, line: number, value?: unknown, lastLine?: number): void;
  /** How many were read so far. */
  read(): number;
  finish(): Tally;
}

/**
 * A counter at places that were checked, of objects, or of arrays of fields; `ofLines` are JSON, of which an array is no record, and their fields are
 * looked for by who reads them. Otherwise an id or a version by a name that no record has is refused in the end: a record that is there twice would be counted twice.
 */
export function rowCounter<Row extends object>(options: TallyPlaces<Row>, ofLines = false): RowCounter<Row> {
  const { tables, add, refuse, finish } = counter(presentPlaces(options));
  const { at, channel } = options;
  // The fields by name that no record had so far.
  let missing = ofLines ? [] : [options.id, options.version].filter((field) => typeof field === "string");
  let read = 0;
  return {
    addAll(records, line = read + 1) {
      for (const record of missing[0] ? records : []) missing = missing.filter((field) => !(field in Object(record)));
      let index = 0;
      try {
        for (; ; index++) {
          index = countPlain(tables, records, index, at, channel);
          if (index >= records.length) break;
          const record = records[index];
          if (typeof record === "object" && record !== null && !(ofLines && Array.isArray(record)))
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
    read: () => read,
    finish() {
      const tally = finish(read);
      if (missing[0] && tally.account.counted > 0)
        throw new FeedbackError("bad-input", "a tally needs an id and a version that a record has", missing[0]);
      return tally;
    },
  };
}
