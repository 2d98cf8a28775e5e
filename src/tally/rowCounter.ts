import { accessOf } from "./accessOf.js";
import { counter } from "./counter.js";
import { countPlain } from "./countPlain.js";
import { fieldValue } from "./fieldValue.js";
import type { Tally, TallyReason } from "./TallyData.js";
import type { TallyOptions } from "./TallyOptions.js";

/** Counts objects chunk by chunk. */
export interface RowCounter<Row> {
  /** `lines` has the line of each record; without it they are numbered on. */
  addAll(records: readonly Row[], lines?: readonly number[]): void;
  refuse(reason: TallyReason, line: number, value?: unknown): void;
  /** How many were read so far. */
  read(): number;
  finish(): Tally;
}

/** A counter of objects. */
export function rowCounter<Row extends object>(options: TallyOptions<Row>): RowCounter<Row> {
  const access = accessOf<Row, Row>(options, (field) => (row) => fieldValue(row, field));
  const { tables, add, refuse, finish } = counter<Row>(options, access);
  let read = 0;
  return {
    addAll(records, lines) {
      const { at, channel } = options;
      let index = countPlain(tables, records, 0, at, channel);
      while (index < records.length) {
        const record = records[index];
        const line = lines?.[index] ?? read + index + 1;
        if (typeof record === "object" && record !== null) add(record, line);
        else refuse("not-a-record", line, record);
        index = countPlain(tables, records, index + 1, at, channel);
      }
      read += records.length;
    },
    refuse(reason, line, value) {
      read += 1;
      refuse(reason, line, value);
    },
    read: () => read,
    finish: () => finish(read),
  };
}
