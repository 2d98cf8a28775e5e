import type { PlainTables } from "./countPlain.js";
import type { Tally, TallyReason } from "./TallyData.js";

/** Counts records one by one; every way into a tally goes through one. */
export interface RecordCounter<Row> {
  readonly tables: PlainTables;
  add(row: Row, line: number): void;
  /** Sets aside what is not a record at all. */
  refuse(reason: TallyReason, line: number, value?: unknown, lastLine?: number): void;
  /** Shows what is worth a look, and sets nothing aside. */
  show(reason: TallyReason, line: number, value: unknown, lastLine?: number): void;
  /** The tally of the records, of which `read` were read. */
  finish(read: number): Tally;
}
