import type { CsvProblem } from "./CsvOptions.js";

/** What becomes of the records of a CSV text. */
export interface CsvSink {
  /** Called once, before any record; says of every column whether it is read, or nothing if all are. The fields of others may be empty. */
  header(names: readonly string[]): readonly boolean[] | undefined;
  /**
   * Records of consecutive lines, from `line`; fields that one lacks at its end are empty, and so are those that it has too much. Only the last
   * may take several lines, and then `lastLine` is told.
   */
  rows(rows: readonly (readonly string[])[], line: number, lastLine?: number): void;
  problem(reason: CsvProblem, line: number, text: string, lastLine: number): void;
}
