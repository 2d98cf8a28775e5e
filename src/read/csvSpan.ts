import { FeedbackError } from "../model/FeedbackError.js";
import type { Span } from "../model/Finding.js";
import type { CsvPage, CsvSegment } from "./CsvPage.js";
import { sourceSpan } from "./sourceSpan.js";

/**
 * The place in the CSV of a place in its text, so that an editor can mark it where it was written.
 *
 * @param page - what {@link readCsvPage} gives
 * @param span - a place in `page.text`, as a reading or a finding has it
 * @returns the smallest place in the CSV that holds the span, without the quotes around a cell; an empty one after the text before where
 * nothing of the span is in the CSV
 * @throws `bad-input` for what is no page, or no place
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
  const segments = page?.segments;
  if (!Array.isArray(segments)) throw new FeedbackError("bad-input", "csvSpan needs what readCsvPage gives", page);
  const [start, end] = [span?.start, span?.end];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    throw new FeedbackError("bad-input", "csvSpan needs a place in the text of the page", span);
  const segmentAt = (at: number) => {
    const segment: CsvSegment | undefined = segments[at];
    if (segment === undefined) return undefined;
    if (typeof segment?.text?.end !== "number" || typeof segment.csv?.start !== "number")
      throw new FeedbackError("bad-input", "csvSpan needs what readCsvPage gives", segment);
    return { text: segment.text, source: segment.csv };
  };
  return sourceSpan(segmentAt, segments.length, { start, end });
}
