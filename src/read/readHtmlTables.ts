import { bindGrid } from "../language/bindGrid.js";
import type { TextTable } from "../language/readTables.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { HtmlCell, HtmlTable, HtmlText } from "./HtmlText.js";
import { readHtml } from "./readHtml.js";

/**
 * Finds the tables of a page and binds their values to their headers and labels, whatever the order of the columns. Header rows
 * over one another become one, read from the bottom (`January 2021`); a value that spans several places counts once. A table of
 * more than 1,000 columns or 100,000 rows is not bound.
 *
 * @param page - the HTML, or what {@link readHtml} gives for it
 * @returns the tables that hold a number, in the order in which they start; spans are places in the text of the page
 * @throws `bad-input` for what is neither
 *
 * @example
 * ```ts
 * import { readHtmlTables } from "beneficiary-feedback/html";
 * const [table] = readHtmlTables(
 *   "<table><tr><th rowspan=2>Channel<th colspan=2>2021<tr><th>February<th>January<tr><th>Calls<td>172,872<td>287,853</table>",
 * );
 * console.log(table?.columns.map((column) => column.period)); // => ["2021-02","2021-01"]
 * console.log(table?.rows[0]?.label); // => "Calls"
 * ```
 */
export function readHtmlTables(page: string | HtmlText): readonly TextTable[] {
  const tables = (typeof page === "string" ? readHtml(page) : page)?.tables;
  if (!Array.isArray(tables) || !tables.every(isTable))
    throw new FeedbackError("bad-input", "readHtmlTables needs HTML, or what readHtml gives for it", page);
  return tables.flatMap((table) => bindGrid(table) ?? []);
}

function isTable(table: HtmlTable | null): boolean {
  const isCell = (cell: HtmlCell | null): boolean =>
    typeof cell?.text === "string" && typeof cell.span?.start === "number";
  return Array.isArray(table?.rows) && table.rows.every((row) => Array.isArray(row) && row.every(isCell));
}
