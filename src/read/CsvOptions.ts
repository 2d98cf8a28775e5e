import type { StreamOptions } from "../tally/Progress.js";

/** A record of a CSV file: its fields by the names of the header, all of them texts. */
export type CsvRow = Readonly<Record<string, string>>;

/** How a CSV file is written, and what every function that reads a stream takes. */
export interface CsvOptions extends StreamOptions {
  /** `utf-8` if absent, with or without a byte order mark; or `windows-1256`, … Bytes that do not fit are an error. */
  readonly encoding?: string;
  /** `,` if absent; it is never guessed. */
  readonly delimiter?: string;
  /** The names of the columns, for a file whose first line is a record already. */
  readonly header?: readonly string[];
  /** How many lines to pass over at the beginning, such as `sep=;` or a title above the header; 0 if absent. */
  readonly skipLines?: number;
}

/** The names of {@link CsvOptions}. */
export const CSV_OPTIONS: Readonly<Record<keyof CsvOptions, true>> = {
  encoding: true,
  delimiter: true,
  header: true,
  skipLines: true,
  onProgress: true,
  totalBytes: true,
  signal: true,
};

/** Why a record of a CSV file could not be read. */
export type CsvProblem = "wrong-field-count" | "bad-quotes" | "unclosed-quote" | "unreadable-line";
