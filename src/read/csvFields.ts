import type { Span } from "../model/Finding.js";
import { formulaText } from "./formulaText.js";
import { openQuotes } from "./openQuotes.js";

/** A field of a record: what stands between its quotes, where it has any. */
export interface CsvField extends Span {
  readonly isQuoted: boolean;
}

/** Where the fields of a record stand whose quotes are all in their places; it starts at `from` in its file. */
export function csvFields(record: string, from: number, delimiter: string): readonly CsvField[] {
  const fields: CsvField[] = [];
  for (let at = 0; at <= record.length; ) {
    const [opening = ""] = /^ +"./.exec(record.slice(at)) ?? [];
    at += opening.length - openQuotes(opening, delimiter).length;
    const isQuoted = record.charAt(at) === '"';
    const close = isQuoted ? closingQuote(record, at + 1) : at;
    const next = record.indexOf(delimiter, close);
    const end = next < 0 ? record.length : next;
    const [first, last] = isQuoted ? [at + 1, close] : [at, end];
    // `="00123"`, and between quotes `=""00123""`
    const written = record.slice(first, last);
    const text = isQuoted ? written.replaceAll('""', '"') : written;
    const trim = formulaText(text) === text ? 0 : isQuoted ? 2 : 1;
    fields.push({ start: from + first + trim + Math.min(trim, 1), end: from + last - trim, isQuoted });
    at = end + 1;
  }
  return fields;
}

/** The quote that is not doubled. */
function closingQuote(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at >= 0 && record.charAt(at + 1) === '"') at = record.indexOf('"', at + 2);
  return at < 0 ? record.length : at;
}
