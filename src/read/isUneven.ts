type Row = readonly string[];

/**
 * Whether a row of fewer or more fields than the header is a record all the same, which the rows before and after it tell, if there are any.
 *
 * One of fewer lacks empty fields at its end, as sheets leave them out, unless it may be a part of a record that a line break tore:
 * two parts have together one field more than the record. One of more has empty ones there, where another beside it has as many;
 * if it is alone, a delimiter may stand in one of its texts.
 */
export function isUneven(row: Row, before: Row = [], after: Row = [], header: Row = row): boolean {
  const width = header.length;
  const beside = [before, after];
  if (row.length < width) return beside.every(({ length }) => row.length + Math.min(length, width) > width + 1);
  const isEmpty = (other: Row) => other.length === row.length && other.slice(width).every((field) => field === "");
  return row.length > width && isEmpty(row) && beside.some(isEmpty);
}
