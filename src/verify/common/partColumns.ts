import { type Edit, type EditedText, editText } from "../../language/editText.js";
import { alignedTables } from "./alignedTables.js";

/**
 * Parts the columns of tables that are only aligned by blanks with tabs, with empty cells for what a row lacks, and leaves no empty lines
 * between their rows.
 *
 * @param isList - whether names and numbers that blanks or dots part are a table, too
 */
export function partColumns(source: string, isList: boolean): EditedText {
  const lines = source.split("\n");
  const rows = alignedTables(lines, isList);
  const edits: Edit[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const row = rows.get(at);
    let [from, column] = [start, 0];
    for (const cell of row?.cells ?? []) {
      edits.push({ start: from, end: start + cell.start, put: "\t".repeat(cell.place - column) });
      [from, column] = [start + cell.end, cell.place];
    }
    const end = start + line.length;
    if (row !== undefined) edits.push({ start: from, end, put: "\t".repeat(row.width - 1 - column) });
    else if (rows.get(at - 1)?.isApart === true) edits.push({ start, end: end + 1, put: "" });
    start = end + 1;
  }
  return editText(source, edits);
}
