import type { Span } from "../model/Finding.js";
import type { HtmlText } from "./HtmlText.js";
import { sourceSpan } from "./sourceSpan.js";

/**
 * The place in the HTML of a place in its text, so that an editor can mark it where it was written.
 *
 * @param page - what {@link readHtml} gives
 * @param span - a place in `page.text`, as a reading or a finding has it
 * @returns the smallest place in the HTML that holds the span, with the tags between its parts; an empty one after the text before
 * where nothing of the span is in the HTML
 * @throws `bad-input` for what is no page, and for what is no place in its text: one that ends before it starts, or behind the text
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
  return sourceSpan(page, span, "html", ["htmlSpan", "readHtml"]);
}
