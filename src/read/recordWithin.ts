type Row = readonly string[];

/**
 * The first line within the fields of a record that would be a record by itself, of `width` fields and dated: two quotes in fields of
 * other records may have taken it in, and nothing in CSV says so. Of most lines nothing but the number of their fields is looked at.
 */
export function recordWithin(
  row: Row,
  delimiter: string,
  width: number,
  isDated: (row: Row) => boolean,
): string | undefined {
  for (let column = 0; column < row.length; column++) {
    const field = row[column] ?? "";
    let from = field.indexOf("\n") + 1;
    let mark = from > 0 ? next(field, delimiter, from) : 0;
    while (from > 0) {
      const end = next(field, "\n", from);
      // The last goes on behind the quote, with the fields that follow.
      const others = end < field.length ? row.length : column + 1;
      let fields = 1 + row.length - others;
      for (; mark < end; mark = next(field, delimiter, mark + 1)) fields += 1;
      if (fields === width) {
        const line = field.slice(from, end);
        if (isDated([...line.split(delimiter), ...row.slice(others)])) return line;
      }
      from = end < field.length ? end + 1 : 0;
    }
  }
  return undefined;
}

/** The next of what is sought, or the end of the text where there is none. */
function next(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at < 0 ? text.length : at;
}
