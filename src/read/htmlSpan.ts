import { FeedbackError } from "../model/FeedbackError.js";
import type { Span } from "../model/Finding.js";
import type { HtmlSegment, HtmlText } from "./HtmlText.js";

/**
 * The place in the HTML of a place in its text, so that an editor can mark it where it was written.
 *
 * @param page - what {@link readHtml} gives
 * @param span - a place in `page.text`, as a reading or a finding has it
 * @returns the smallest place in the HTML that holds the span, with the tags between its parts; an empty one after the text before
 * where nothing of the span is in the HTML
 * @throws `bad-input` for what is no page, or no place
 *
 * @example
 * ```ts
 * import { htmlSpan, readHtml } from "beneficiary-feedback/html";
 * const html = "<p>Q&amp;A: <b>649</b>,940 calls";
 * const page = readHtml(html);
 * const { start, end } = htmlSpan(page, { start: 5, end: 12 });
 * console.log(page.text.slice(5, 12)); // => "649,940"
 * console.log(html.slice(start, end)); // => "649</b>,940"
 * ```
 */
export function htmlSpan(page: HtmlText, span: Span): Span {
  const segments = page?.segments;
  if (!Array.isArray(segments)) throw new FeedbackError("bad-input", "htmlSpan needs what readHtml gives", page);
  const [start, end] = [span?.start, span?.end];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    throw new FeedbackError("bad-input", "htmlSpan needs a place in the text of the page", span);
  const at = firstAfter(segments, end - 1);
  const first = segmentAt(segments, firstAfter(segments, start));
  const [before, last] = [segmentAt(segments, at - 1), segmentAt(segments, at)];
  const closing = last !== undefined && last.text.start < end ? last : before;
  if (first === undefined || closing === undefined || first.text.start >= end) {
    const here = closing?.html.end ?? 0;
    return { start: here, end: here };
  }
  return { start: place(first, start, "start"), end: place(closing, end, "end") };
}

/** The first segment that ends after a place. */
function firstAfter(segments: readonly HtmlSegment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segmentAt(segments, middle)?.text.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function segmentAt(segments: readonly HtmlSegment[], at: number): HtmlSegment | undefined {
  const segment = segments[at];
  if (segment !== undefined && (typeof segment?.text?.end !== "number" || typeof segment.html?.start !== "number"))
    throw new FeedbackError("bad-input", "htmlSpan needs what readHtml gives", segment);
  return segment;
}

function place({ text, html }: HtmlSegment, at: number, edge: "start" | "end"): number {
  const inside = at > text.start && at < text.end;
  if (!inside) return html[edge];
  return text.end - text.start === html.end - html.start ? html.start + at - text.start : html[edge];
}
