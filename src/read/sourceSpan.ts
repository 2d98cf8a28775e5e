import { FeedbackError } from "../model/FeedbackError.js";
import type { Span } from "../model/Finding.js";

/** A run of a text and, under the name of its kind, the place in its source that it comes from. */
type SourceSegment<Kind extends string> = Readonly<Record<Kind | "text", Span>>;

/**
 * The smallest place in the source that holds a span of the text made of it; an empty one after the text before where nothing of it is
 * there. Callers without types hand in anything: the function asked for and that which gives pages are named to them.
 */
export function sourceSpan<Kind extends string>(
  page: { readonly text: string; readonly segments: readonly SourceSegment<Kind>[] },
  span: Span,
  kind: Kind,
  [asked, reader]: readonly [asked: string, reader: string],
): Span {
  const { segments, text } = page ?? {};
  if (!Array.isArray(segments) || typeof text !== "string")
    throw new FeedbackError("bad-input", `${asked} needs what ${reader} gives`, page);
  const [start, end] = [span?.start, span?.end];
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start <= end;
  if (!isPlace || end > text.length)
    throw new FeedbackError("bad-input", `${asked} needs a place in the text of the page`, span);
  const segmentAt = (at: number) => {
    const segment: SourceSegment<Kind> | undefined = segments[at];
    if (segment === undefined) return undefined;
    if (typeof segment?.text?.end !== "number" || typeof segment[kind]?.start !== "number")
      throw new FeedbackError("bad-input", `${asked} needs what ${reader} gives`, segment);
    return { text: segment.text, source: segment[kind] };
  };
  /** The first segment that ends after a place. */
  const firstAfter = (place: number): number => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segmentAt(middle)?.text.end ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const at = firstAfter(end - 1);
  const first = segmentAt(firstAfter(start));
  const [before, last] = [segmentAt(at - 1), segmentAt(at)];
  const closing = last !== undefined && last.text.start < end ? last : before;
  if (first === undefined || closing === undefined || first.text.start >= end) {
    const here = closing?.source.end ?? 0;
    return { start: here, end: here };
  }
  return { start: place(first, start, "start"), end: place(closing, end, "end") };
}

function place({ text, source }: Readonly<Record<"text" | "source", Span>>, at: number, edge: "start" | "end"): number {
  const inside = at > text.start && at < text.end;
  if (!inside) return source[edge];
  return text.end - text.start === source.end - source.start ? source.start + at - text.start : source[edge];
}
