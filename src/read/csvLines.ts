import type { Span } from "../model/Finding.js";
import type { CsvField } from "./csvFields.js";
import type { CsvRecord } from "./csvRecords.js";
import type { CsvIssue } from "./readCsv.js";

/** A line of a page: a row of a table, or what stands above, below or between tables; without cells where it is blank. */
export interface CsvLine {
  readonly cells: readonly CsvField[];
  /** How many cells a row has at least; 0 for what is none. */
  readonly width: number;
  readonly problem?: CsvIssue;
}

const LETTER = /[a-zء-ي]/i;
const DIGIT = /[\d٠-٩]/;
/** A year, or a month of one. */
const PERIOD = /^\s*(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?:[-/][\d٠-٩]{1,2})?\s*$/;
const BLANK: CsvLine = { cells: [], width: 0 };

/**
 * Finds the tables among the records of a CSV text. A record with nothing behind its first field, and one that has fewer fields than the
 * rows beside it and no values, is a title or a note, unless a row with values goes on below it. Blank records part tables only
 * where the next has no values, since it is a header then. A row of more fields than all above it has a torn number.
 */
export function csvLines(csv: string, records: readonly (CsvRecord | undefined)[]): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  let waiting: CsvLine[] = [];
  let width = 0;
  const textOf = ({ start, end }: CsvField): string => csv.slice(start, end);
  const isFilled = (field: CsvField): boolean => textOf(field).trim() !== "";
  const isValue = (text: string): boolean => DIGIT.test(text) && !LETTER.test(text) && !PERIOD.test(text);
  const hasValues = (record: CsvRecord | undefined): boolean =>
    record !== undefined && record.problem === undefined && record.fields.some((field) => isValue(textOf(field)));
  const settle = (isInside: boolean): void => {
    for (const line of waiting)
      if (!isInside) lines.push(line);
      else if (line.cells.length > 0) lines.push({ ...line, width });
    waiting = [];
    if (!isInside) width = 0;
  };

  records.forEach((record, at) => {
    if (!record?.fields.some(isFilled)) {
      waiting.push(BLANK);
      return;
    }
    const { fields, whole, line, problem } = record;
    const below = records[at + 1];
    const isValued = hasValues(record);
    const isInside = width > 0 && (isValued || waiting.length === 0);
    const used = fields.findLastIndex(isFilled) + 1;
    const isNamed = fields.slice(0, 1).some(isFilled);
    const isNarrow = !isValued && fields.length < Math.max(width, below?.fields.length ?? 0);
    if (isNamed && used === 1) waiting.push({ cells: fields.slice(0, 1), width: 0, ...(problem && { problem }) });
    else if (isNamed && isNarrow && !hasValues(below)) waiting.push({ cells: [asField(whole)], width: 0 });
    else if (isInside && isValued && used > width)
      waiting.push({ cells: [asField(whole)], width: 0, problem: { reason: "wrong-field-count", line } });
    else {
      settle(isInside);
      width = Math.max(width, fields.length);
      lines.push({ cells: fields, width });
    }
  });
  settle(false);
  return lines;
}

function asField({ start, end }: Span): CsvField {
  return { start, end, isQuoted: false };
}
