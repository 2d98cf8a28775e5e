import type { Span } from "../model/Finding.js";
import type { CsvProblem } from "./CsvOptions.js";
import type { CsvDelimiter } from "./csvDelimiter.js";
import { type CsvField, csvFields } from "./csvFields.js";
import { csvParser } from "./csvParser.js";
import type { CsvIssue } from "./readCsv.js";

/** A record and where it stands in its file; one with a problem is one field. */
export interface CsvRecord {
  readonly fields: readonly CsvField[];
  readonly whole: Span;
  readonly lines: Omit<CsvIssue, "reason">;
  readonly problem?: CsvIssue;
}

/** The records of a CSV text that begins at `from` in its file, after so many lines to pass over; those that are blank lines are `undefined`. */
export function csvRecords(
  csv: string,
  from: number,
  { delimiter, width }: CsvDelimiter,
  skipLines: number,
): readonly (CsvRecord | undefined)[] {
  const ends: number[] = [from - 1];
  for (let at = csv.indexOf("\n", from); at >= 0; at = csv.indexOf("\n", at + 1)) ends.push(at);
  ends.push(csv.length);
  const records: (CsvRecord | undefined)[] = [];
  let next = 1 + skipLines;
  const add = (line: number, lastLine: number, reason?: CsvProblem): void => {
    if (line > next) records.push(undefined);
    next = lastLine + 1;
    const start = (ends[line - 1] ?? 0) + 1;
    const end = (ends[lastLine] ?? csv.length) - (csv.charAt((ends[lastLine] ?? 0) - 1) === "\r" ? 1 : 0);
    const whole = { start, end };
    const lines = { line, ...(lastLine === line ? {} : { lastLine }) };
    records.push(
      reason === undefined
        ? { fields: csvFields(csv.slice(start, end), start, delimiter), whole, lines }
        : { fields: [{ start, end, isQuoted: false }], whole, lines, problem: { reason, ...lines } },
    );
  };
  const push = csvParser(
    {
      header: () => undefined,
      rows(rows, first) {
        let line = first;
        for (const row of rows) {
          const lastLine = row.reduce((last, field) => last + field.split("\n").length - 1, line);
          add(line, lastLine);
          line = lastLine + 1;
        }
      },
      problem(reason, line, _text, lastLine) {
        add(line, lastLine, reason === "wrong-field-count" ? undefined : reason);
      },
    },
    delimiter,
    // Lines of every width are read; only those that cannot be records have a problem.
    new Array<string>(width).fill(""),
    skipLines,
  );
  push(csv.slice(from));
  push();
  return records;
}
