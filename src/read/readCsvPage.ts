import { checkOptionNames } from "../model/checkOptionNames.js";
import { needText } from "../model/needText.js";
import type { CsvOptions } from "./CsvOptions.js";
import type { CsvPage, CsvSegment } from "./CsvPage.js";
import { checkCsvHeader } from "./checkCsvHeader.js";
import { checkCsvOptions } from "./checkCsvOptions.js";
import { csvDelimiter } from "./csvDelimiter.js";
import { csvLines } from "./csvLines.js";
import { csvRecords } from "./csvRecords.js";

/** What is written otherwise than it is read: a doubled quote, a line's end and a tab within a field. */
const OTHERWISE = /""|\r?\n|\t/g;
const LINE_SEPARATOR = "\u2028";
/** How a sheet says at the top of its file what parts its fields. */
const SEPARATOR = /^sep=([^"\r\n])\n/i;

/**
 * Reads the tables of a CSV file as a page that `tieOut` takes, and its `text` `checkText` and `readFigures`: a line for each record, the cells of a row
 * parted by tabs. Titles above a header and notes below a table are lines of their own; they and empty records part
 * tables only before a new header; a line that ends within a cell is U+2028.
 *
 * @param csv - the text of the file, with or without a byte order mark; the time is linear in its length
 * @param options - `delimiter`; where it is absent, what the line `sep=;` says, or that of tab, `;`, `|` and `,` by which the most records
 * have as many fields
 * @returns the text with its segments, and the lines of records that could not be read: a quote out of place or never closed
 * (decision 15), a number torn by the delimiter; an empty text where there is none
 * @throws `bad-input` for what is no text, is JSON or HTML, or has lines that end in CR; `bad-option` for a delimiter that is none
 *
 * @example
 * ```ts
 * import { firstQuarter2021, tieOut } from "beneficiary-feedback";
 * import { readCsvPage } from "beneficiary-feedback/csv";
 * const page = readCsvPage("Channel;Mar 2021;Jan 2021\nCalls;287853;189215\n");
 * const { entries } = tieOut(page, firstQuarter2021);
 * console.log(entries.map(({ outcome }) => outcome)); // => ["classed","classed","contradicted","contradicted"]
 * ```
 */
export function readCsvPage(csv: string, options: Pick<CsvOptions, "delimiter"> = {}): CsvPage {
  checkOptionNames(options, { delimiter: true });
  needText(csv, "readCsvPage");
  if (options.delimiter !== undefined) checkCsvOptions(options.delimiter, undefined, 0);
  const from = csv.startsWith("\uFEFF") ? 1 : 0;
  const body = csv.slice(from).replaceAll("\r\n", "\n");
  const top = body.slice(0, body.indexOf("\n") + 1 || undefined);
  checkCsvHeader(top, [top]);
  const [, separator] = SEPARATOR.exec(top) ?? [];
  const parted = csvDelimiter(body, options.delimiter ?? separator);
  const lines = csvLines(csv, csvRecords(csv, from, parted, separator === undefined ? 0 : 1));

  const segments: CsvSegment[] = [];
  let text = "";
  const write = (part: string, start: number, end: number): void => {
    if (part === "") return;
    segments.push({ text: { start: text.length, end: text.length + part.length }, csv: { start, end } });
    text += part;
  };
  lines.forEach(({ cells, width }, row) => {
    if (row > 0) text += "\n";
    cells.forEach(({ start, end, isQuoted }, column) => {
      if (column > 0) text += "\t";
      let at = start;
      for (const { 0: found, index } of csv.slice(start, end).matchAll(OTHERWISE)) {
        write(csv.slice(at, start + index), at, start + index);
        at = start + index + found.length;
        const written = found === '""' ? (isQuoted ? '"' : found) : found === "\t" ? " " : LINE_SEPARATOR;
        write(written, start + index, at);
      }
      write(csv.slice(at, end), at, end);
    });
    text += "\t".repeat(Math.max(0, width - cells.length));
  });
  return { text, segments, problems: lines.flatMap(({ problem }) => problem ?? []) };
}
