/** Rows of lines that follow each other, and where the first line begins that is none of them. */
export interface PlainRows {
  readonly rows: readonly (readonly string[])[];
  readonly end: number;
}

/**
 * The rows at the beginning of a piece of whole lines, as long as each is a line of `width` fields, each of them without a quote or all
 * between two: such a line is a record, whatever stands around it. A single field may be a blank line, and is none of them. The fields of
 * columns that are not read are left empty.
 */
export function plainRows(piece: string, delimiter: string, width: number, isRead?: readonly boolean[]): PlainRows {
  const rows: string[][] = [];
  const blank = Array.from({ length: width }, () => "");
  let begin = 0;
  // The next of each, and the end of the piece where there is none.
  let mark = next(piece, delimiter, 0);
  let quote = next(piece, '"', 0);
  while (width > 1 && begin < piece.length) {
    const lineEnd = next(piece, "\n", begin);
    const row = [...blank];
    let at = begin;
    for (let column = 0; column < width; column++) {
      const isQuoted = quote === at;
      const start = isQuoted ? at + 1 : at;
      const end = isQuoted ? next(piece, '"', start) : Math.min(mark, lineEnd);
      const stop = isQuoted ? end + 1 : end;
      if (isQuoted) quote = next(piece, '"', stop);
      if (mark < stop) mark = next(piece, delimiter, stop);
      const isLast = column === width - 1;
      if (quote < stop || stop > lineEnd || stop !== (isLast ? lineEnd : mark)) return { rows, end: begin };
      if (isRead === undefined || isRead[column]) row[column] = piece.slice(start, end);
      at = stop + 1;
      if (!isLast) mark = next(piece, delimiter, at);
    }
    rows.push(row);
    begin = at;
  }
  return { rows, end: begin };
}

function next(piece: string, sought: string, from: number): number {
  const at = piece.indexOf(sought, from);
  return at < 0 ? piece.length : at;
}
