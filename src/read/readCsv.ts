import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { orLetGo } from "../tally/orLetGo.js";
import type { ByteSource } from "../tally/Progress.js";
import { readChunks } from "../tally/readChunks.js";
import { CSV_OPTIONS, type CsvOptions, type CsvProblem, type CsvRow } from "./CsvOptions.js";
import { csvParser } from "./csvParser.js";
import { csvRow } from "./csvRow.js";

/** What could not be read: the line it begins on, and the last, where there are more. */
export interface CsvIssue {
  readonly reason: CsvProblem;
  readonly line: number;
  readonly lastLine?: number;
}

/** The records of a CSV file, and those that could not be read. */
export interface CsvContent {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvIssue[];
}

/**
 * Reads a whole CSV file into memory, for what needs all its records at once, such as `ticketHistories`.
 *
 * @param source - bytes or text, whole or in chunks cut anywhere; blank lines are skipped
 * @param options - `encoding`, `delimiter`, `header`, `skipLines`, `onProgress`, `signal`
 * @returns the records by the names of the header, all of their fields texts, with `\n` for every line end in them, and the lines of the bad ones
 * @throws `bad-option`, `bad-input` for bytes that are not of the encoding, a file without a header and a line past 16,777,216 characters, whatever
 * the source and `onProgress` throw, and the reason of `signal`
 *
 * @example
 * ```ts
 * import { readCsv } from "beneficiary-feedback/csv";
 * const { rows, problems } = await readCsv(["id;via\n007;phone\n", "8\n"], { delimiter: ";" });
 * console.log(rows); // => [{"id":"007","via":"phone"}]
 * console.log(problems); // => [{"reason":"wrong-field-count","line":3}]
 * ```
 */
export async function readCsv(source: ByteSource, options: CsvOptions = {}): Promise<CsvContent> {
  return orLetGo(source, () => readRecords(source, options));
}

async function readRecords(source: ByteSource, options: CsvOptions): Promise<CsvContent> {
  checkOptionNames(options, CSV_OPTIONS);
  const rows: CsvRow[] = [];
  const problems: CsvIssue[] = [];
  let rowOf: ((fields: readonly string[]) => CsvRow) | undefined;
  const push = csvParser(
    {
      header(names) {
        rowOf = csvRow(names);
      },
      rows(records) {
        for (const record of records) if (rowOf) rows.push(rowOf(record));
      },
      problem(reason, line, _text, lastLine) {
        problems.push({ reason, line, ...(lastLine === line ? {} : { lastLine }) });
      },
    },
    options.delimiter,
    options.header,
    options.skipLines,
  );
  await readChunks(source, options.encoding, options, (text, isCut) => {
    push(text, isCut);
    return rows.length + problems.length;
  });
  if (!rowOf) throw new FeedbackError("bad-input", "readCsv needs a file with a header", "");
  return { rows, problems };
}
