import type { CsvProblem } from "./CsvOptions.js";

/** What becomes of the records of a CSV text. */
export interface CsvSink {
  /** Called once, before any record. */
  header(names: readonly string[]): void;
  /** Records of consecutive lines, from `line`; fields that one lacks at its end are empty, and so are those that it has too much. */
  rows(rows: readonly (readonly string[])[], line: number): void;
  problem(reason: CsvProblem, line: number, text: string, lastLine: number): void;
}
