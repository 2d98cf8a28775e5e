import type { Span } from "../model/Finding.js";
import type { HtmlSegment } from "./HtmlText.js";
import type { SegmentRange } from "./htmlTables.js";

/** The place in the text of a range of segments, without the white space at its ends. */
export function rangeSpan({ from, to }: SegmentRange, segments: readonly HtmlSegment[], text: string): Span {
  let start = segments[from]?.text.start ?? 0;
  let end = segments[to - 1]?.text.end ?? 0;
  if (from === to) start = end;
  while (start < end && text.charAt(start).trim() === "") start++;
  while (start < end && text.charAt(end - 1).trim() === "") end--;
  return { start, end };
}
