import type { Span } from "../model/Finding.js";
import type { CsvPage } from "./CsvPage.js";
import { sourceSpan } from "./sourceSpan.js";

/**
 * The place in the CSV of a place in its text, so that an editor can mark it where it was written.
 *
 * @param page - what {@link readCsvPage} gives
 * @param span - a place in `page.text`, as a reading or a finding has it
 * @returns the smallest place in the CSV that holds the span, without the quotes around a cell; an empty one after the text before where
 * nothing of the span is in the CSV
 * @throws `bad-input` for what is no page, and for what is no place in its text: one that ends before it starts, or behind the text
 *
 * @example
 * ```ts
 * import { csvSpan, readCsvPage } from "beneficiary-feedback/csv";
 * const csv = 'Channel,Jan 2021\n"Calls, all","287,853"\n';
 * const page = readCsvPage(csv);
 * const from = page.text.indexOf("287,853");
 * const { start, end } = csvSpan(page, { start: from, end: from + 7 });
 * console.log(csv.slice(start, end)); // => "287,853"
 * ```
 */
export function csvSpan(page: CsvPage, span: Span): Span {
  return sourceSpan(page, span, "csv", ["csvSpan", "readCsvPage"]);
}
