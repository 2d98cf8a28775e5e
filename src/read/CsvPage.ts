import type { Span } from "../model/Finding.js";
import type { CsvIssue } from "./readCsv.js";

/** A run of the text and the place in the CSV that it comes from: of equal length unit by unit, otherwise as a whole. */
export interface CsvSegment {
  readonly text: Span;
  readonly csv: Span;
}

/** The tables of a CSV text as a page. All spans but those of `csv` are places in `text`. */
export interface CsvPage {
  /** A line for each record; the cells of a row of a table are parted by tabs, what stands above and below it is a line without. */
  readonly text: string;
  /** In the order of the text. What is not in the CSV (a tab, a line's end) belongs to no segment. */
  readonly segments: readonly CsvSegment[];
  /** Records that could not be read. Their text is kept as one cell, so that its numbers are bound to nothing. */
  readonly problems: readonly CsvIssue[];
}
