import { readTables, type TextTable } from "../language/readTables.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { CsvOptions } from "./CsvOptions.js";
import type { CsvPage } from "./CsvPage.js";
import { readCsvPage } from "./readCsvPage.js";

/**
 * Finds the tables of a CSV file and binds their values to their headers and labels, whatever the order of the columns. A header row
 * whose cells are merged, and so empty but for the first, over a row of periods becomes one with it (`Q1 2021`).
 *
 * @param page - the CSV, or what {@link readCsvPage} gives for it
 * @param options - `delimiter`, as for {@link readCsvPage}; of a CSV only
 * @returns the tables that hold a number, in the order of the file; spans are places in the text of the page, which
 * {@link csvSpan} finds in the file
 * @throws `bad-input` for what is neither, and as {@link readCsvPage} does; `bad-option`
 *
 * @example
 * ```ts
 * import { readCsvTables } from "beneficiary-feedback/csv";
 * const [table] = readCsvTables('القناة;فبراير 2021;يناير 2021\nالمكالمات;"172,872";"287,853"\n');
 * console.log(table?.columns.map((column) => column.period)); // => ["2021-02","2021-01"]
 * console.log(table?.rows[0]?.cells.map(({ reading }) => reading.text)); // => ["172,872","287,853"]
 * ```
 */
export function readCsvTables(
  page: string | CsvPage,
  options: Pick<CsvOptions, "delimiter"> = {},
): readonly TextTable[] {
  checkOptionNames(options, { delimiter: true });
  if (typeof page !== "string" && options.delimiter !== undefined)
    throw new FeedbackError(
      "bad-option",
      "delimiter needs the CSV itself: a page is parted already",
      options.delimiter,
    );
  const text = (typeof page === "string" ? readCsvPage(page, options) : page)?.text;
  if (typeof text !== "string")
    throw new FeedbackError("bad-input", "readCsvTables needs CSV, or what readCsvPage gives for it", page);
  return readTables(text);
}
