import { type Edit, type EditedText, editText } from "../../language/editText.js";
import { lineTables } from "./lineTables.js";

/**
 * Parts tables whose cells stand on lines of their own, as they are copied out of a PDF, with tabs, with empty cells for what a row lacks, and
 * leaves no empty lines between their rows.
 */
export function partLines(source: string): EditedText {
  const lines = source.split("\n");
  let from = 0;
  const spans = lines.map((line) => {
    const start = from;
    from += line.length + 1;
    return { start, end: from - 1 };
  });
  const edits: Edit[] = [];
  for (const rows of lineTables(lines)) {
    let last: number | undefined;
    for (const [order, row] of rows.entries()) {
      let put = order === 0 ? "" : "\n";
      for (const [column, line] of row.entries()) {
        if (column > 0) put += "\t";
        const cell = spans[line ?? -1];
        if (cell === undefined) continue;
        edits.push({ start: last ?? cell.start, end: cell.start, put });
        [last, put] = [cell.end, ""];
      }
      // What a row lacks at its end.
      if (put !== "" && last !== undefined) edits.push({ start: last, end: last, put });
    }
  }
  return editText(source, edits);
}
