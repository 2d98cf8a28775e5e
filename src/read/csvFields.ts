import type { Span } from "../model/Finding.js";

/** A field of a record: what stands between its quotes, where it has any. */
export interface CsvField extends Span {
  readonly isQuoted: boolean;
}

/** Where the fields of a record stand whose quotes are all in their places; it starts at `from` in its file. */
export function csvFields(record: string, from: number, delimiter: string): readonly CsvField[] {
  const fields: CsvField[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record.charAt(at) === '"';
    const close = isQuoted ? closingQuote(record, at + 1) : at;
    const next = record.indexOf(delimiter, close);
    const end = next < 0 ? record.length : next;
    const [first, last] = isQuoted ? [at + 1, close] : [at, end];
    // `="00123"`, and between quotes `=""00123""`
    const isFormula = (isQuoted ? /^=""[^"]*""$/ : /^="[^"]*"$/).test(record.slice(first, last));
    const trim = isFormula ? (isQuoted ? 2 : 1) : 0;
    fields.push({ start: from + first + trim + (isFormula ? 1 : 0), end: from + last - trim, isQuoted });
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
