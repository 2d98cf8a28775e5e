import type { PlacedText } from "../../language/editText.js";
import { partColumns } from "./partColumns.js";
import { partLines } from "./partLines.js";
import { withLabelLines } from "./withLabelLines.js";
import { withoutRules } from "./withoutRules.js";

/**
 * A text whose tables have a tab between their cells and a line for each row, whether they were aligned by blanks, parted by signs, drawn
 * with lines, or had a line for each cell.
 *
 * @param isList - whether names and numbers that blanks or dots part are a table, too
 */
export function withTabs(source: string, isList: boolean): PlacedText {
  const columns = partColumns(withoutRules(withLabelLines(source)), isList);
  const lines = partLines(columns.text);
  return { text: lines.text, spanOf: (span) => columns.spanOf(lines.spanOf(span)) };
}
