import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { bareText } from "../tally/bareText.js";
import { flatText } from "../tally/flatText.js";
import { orLetGo } from "../tally/orLetGo.js";
import type { ByteSource } from "../tally/Progress.js";
import { readChunks } from "../tally/readChunks.js";
import { CSV_OPTIONS, type CsvOptions, type CsvProblem, type CsvRow } from "./CsvOptions.js";
import { columnOf } from "./columnOf.js";
import { csvParser } from "./csvParser.js";
import { csvRow } from "./csvRow.js";
import { isTexts } from "./isTexts.js";

/** What could not be read: the line it begins on, and the last, where there are more. */
export interface CsvIssue {
  readonly reason: CsvProblem;
  readonly line: number;
  readonly lastLine?: number;
}

/** Options of {@link readCsv}. */
export interface ReadCsvOptions<Name extends string = string> extends CsvOptions {
  /** The columns to keep, all if absent. The others then take no memory, which tells in a large file. */
  readonly fields?: readonly Name[];
}

/** The records of a CSV file, and those that could not be read. */
export interface CsvContent<Name extends string = string> {
  readonly rows: readonly Readonly<Record<Name, string>>[];
  readonly problems: readonly CsvIssue[];
}

/**
 * Reads a whole CSV file into memory, for what needs all its records at once, such as `ticketHistories`.
 *
 * @param source - bytes or text, whole or in chunks cut anywhere; blank lines are skipped
 * @param options - `encoding`, `delimiter`, `header`, `skipLines`, `fields`, `onProgress`, `signal`
 * @returns the records by the names of the header, or of `fields`, all of their fields texts, with `\n` for every line end in them, and the lines of the bad ones
 * @throws `bad-option`, `bad-input` for bytes that are not of the encoding, a file without a header or without one of `fields`, and a line past 16,777,216 characters,
 * though one up to twice as long, or that comes whole in a chunk, may still be read, whatever the source and `onProgress` throw, and the reason of `signal`
 *
 * @example
 * ```ts
 * import { readCsv } from "beneficiary-feedback/csv";
 * const { rows, problems } = await readCsv(["id;via\n007;phone\n", "8\n"], { delimiter: ";" });
 * console.log(rows); // => [{"id":"007","via":"phone"}]
 * const kept = await readCsv("id,via,note\n007,phone,none\n", { fields: ["id", "via"] });
 * console.log(kept.rows); // => [{"id":"007","via":"phone"}]
 * console.log(problems); // => [{"reason":"wrong-field-count","line":3}]
 * ```
 */
export async function readCsv<const Name extends string = string>(
  source: ByteSource,
  options: ReadCsvOptions<Name> = {},
): Promise<CsvContent<Name>> {
  return orLetGo(source, () => readRecords(source, options));
}

async function readRecords(source: ByteSource, options: ReadCsvOptions): Promise<CsvContent> {
  checkOptionNames(options, { ...CSV_OPTIONS, fields: true });
  const { fields, encoding } = options;
  if (fields !== undefined && !isTexts(fields))
    throw new FeedbackError("bad-option", "fields needs the names of columns", fields);
  const kept = fields && [...fields];
  const rows: CsvRow[] = [];
  const problems: CsvIssue[] = [];
  let rowOf: ((fields: readonly string[]) => CsvRow) | undefined;
  const push = csvParser(
    {
      header(names) {
        rowOf = kept ? keptRow(names, kept, encoding) : csvRow(names);
        return kept && names.map((name) => kept.some((each) => bareText(each) === name));
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
  await readChunks(source, encoding, options, (text, isCut) => {
    push(text, isCut);
    return rows.length + problems.length;
  });
  if (!rowOf) throw new FeedbackError("bad-input", "readCsv needs a file with a header", "");
  return { rows, problems };
}

/** Makes records of the columns that are kept, each field a text of its own: a part of a text keeps the whole, with all that was left out. */
function keptRow(
  names: readonly string[],
  kept: readonly string[],
  encoding?: string,
): (row: readonly string[]) => CsvRow {
  const columns = kept.map((name) => [columnOf(names, name, "fields", encoding), name] as const);
  return (row) => Object.fromEntries(columns.map(([index, name]) => [name, flatText(row[index] ?? "")]));
}
