import type { Span } from "../model/Finding.js";
import type { CsvField } from "./csvFields.js";
import type { CsvRecord } from "./csvRecords.js";
import { isCsvHeader } from "./isCsvHeader.js";
import type { CsvIssue } from "./readCsv.js";

/** A line of a page: a row of a table, or what stands above, below or between tables; without cells where it is blank. */
export interface CsvLine {
  readonly cells: readonly CsvField[];
  /** How many cells a row has at least; 0 for what is none. */
  readonly width: number;
  readonly problem?: CsvIssue;
}

const LETTER = /\p{L}/u;
const DIGIT = /[\d٠-٩۰-۹]/;
/** `6 calls`, and neither `2021 Q1` nor `31 March 2021`. */
const COUNTED = /^[^\p{L}\d٠-٩۰-۹]*[\d٠-٩۰-۹][\d٠-٩۰-۹.,٬٫]*\s+\p{L}[^\d٠-٩۰-۹]*$/u;
/** A year, or a month of one. */
const PERIOD = /^\s*(?:19|20|١٩|٢٠|۱۹|۲۰)[\d٠-٩۰-۹]{2}(?:[-/][\d٠-٩۰-۹]{1,2})?\s*$/;
const YEAR_AHEAD = /^\s*(?:19|20|١٩|٢٠|۱۹|۲۰)[\d٠-٩۰-۹]{2}\s/;
/** What a note says of the table above it, with a year that is no count. */
const NOTE =
  /^\s*(?:(?:data )?as (?:of|at)|(?:last |date )?updated?|prepared|published|sources?|year|date|تاريخ|[اآ]خر تحديث|[أا]عد|المصدر|السنة|العام)(?!\p{L})/iu;
/** The ends of a number that a comma tears. */
const TORN_AHEAD = /(?:^|[^\d٠-٩۰-۹])[\d٠-٩۰-۹]{1,3}\s*$/;
const TORN_BEHIND = /^\s*[\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹])/;
const BLANK: CsvLine = { cells: [], width: 0 };

/**
 * Finds the tables among the records of a CSV text. A record with nothing behind its first field, and one that has fewer fields than the
 * rows beside it and no values, is a title or a note, unless a row with values goes on below it; what looks like a year is a value in a
 * table, but for a header behind such a record or a blank one. A row of more fields than its header, or with a torn number, is none; a name in
 * a column that has none itself is no part of a number.
 */
export function csvLines(csv: string, records: readonly (CsvRecord | undefined)[]): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  let waiting: CsvLine[] = [];
  let isBehindBlank = false;
  let width = 0;
  /** How many cells the header names, and has; whether no row has come yet, and whether the upper row of it is merged over the lower. */
  let [named, headed, isHead, isMerged] = [0, 0, false, false];
  let header: readonly string[] = [];
  const textOf = ({ start, end }: CsvField): string => csv.slice(start, end);
  const isFilled = (field: CsvField): boolean => textOf(field).trim() !== "";
  const isValue = (text: string): boolean =>
    LETTER.test(text) ? COUNTED.test(text) && !YEAR_AHEAD.test(text) : DIGIT.test(text) && !PERIOD.test(text);
  const hasValues = (record: CsvRecord | undefined): boolean =>
    record !== undefined && record.problem === undefined && record.fields.some((field) => isValue(textOf(field)));
  /** Whether the record at a place begins a new table, if what stands above it is no row. */
  const isHeader = (at: number): boolean => {
    const { fields = [] } = records[at] ?? {};
    return (
      !hasValues(records[at]) && isCsvHeader(fields.map(textOf), header, isBehindBlank, hasValues(records[at + 1]))
    );
  };
  const settle = (isInside: boolean): void => {
    for (const line of waiting)
      if (!isInside) lines.push(line);
      else if (line.cells.length > 0) lines.push({ ...line, width });
    waiting = [];
    isBehindBlank = false;
    if (!isInside) [width, named, headed] = [0, 0, 0];
  };

  records.forEach((record, at) => {
    if (!record?.fields.some(isFilled)) {
      waiting.push(BLANK);
      isBehindBlank = true;
      return;
    }
    const { fields, whole, lines: place, problem } = record;
    const below = records[at + 1];
    const isValued = hasValues(record);
    const used = fields.findLastIndex(isFilled) + 1;
    const texts = fields.slice(0, used).map(textOf);
    const isInside = width > 0 && (waiting.length === 0 || !isHeader(at));
    const isNamed = fields.slice(0, 1).some(isFilled);
    const isNarrow = !isValued && fields.length < Math.max(width, below?.fields.length ?? 0) && !hasValues(below);
    const isRow = width > 0 && !isBehindBlank && endsInYear(texts) && !isHeader(at + 1);
    if (isNamed && used === 1) waiting.push({ cells: fields.slice(0, 1), width: 0, ...(problem && { problem }) });
    else if (isNamed && isNarrow && !isRow) waiting.push({ cells: [asField(whole)], width: 0 });
    else if (isInside && isValued && used > named && (used > headed || (isValue(texts.at(-1) ?? "") && isTorn(texts))))
      waiting.push({ cells: [asField(whole)], width: 0, problem: { reason: "wrong-field-count", ...place } });
    else {
      settle(isInside);
      if (!isInside) header = texts;
      isHead = !isInside || (isHead && !isValued);
      isMerged = (isInside && isMerged) || !fields.every(isFilled);
      if (!isInside || (isHead && isMerged)) {
        named = Math.max(named, isNamed ? used : fields.length);
        headed = Math.max(headed, fields.length);
      }
      width = Math.max(width, fields.length);
      lines.push({ cells: fields, width });
    }
  });
  settle(false);
  return lines;
}

/** Whether a year, which may be a count, ends a record that is no note; behind a comma of a sentence stands a blank. */
function endsInYear(texts: readonly string[]): boolean {
  const year = texts.findLastIndex((text) => /^\S{4}\s*$/.test(text) && PERIOD.test(text));
  return year > 0 && !NOTE.test(texts[0] ?? "") && !texts.some((text, at) => at > year && LETTER.test(text));
}

/** Whether two cells side by side may be the parts of one number. */
function isTorn(texts: readonly string[]): boolean {
  return texts.some((text, at) => at > 0 && TORN_BEHIND.test(text) && TORN_AHEAD.test(texts[at - 1] ?? ""));
}

function asField({ start, end }: Span): CsvField {
  return { start, end, isQuoted: false };
}
