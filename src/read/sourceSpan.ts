import type { Span } from "../model/Finding.js";

/** A run of a text and the place in its source that it comes from. */
export interface SourceSegment {
  readonly text: Span;
  readonly source: Span;
}

/** The smallest place in the source that holds a span of the text made of it; an empty one after the text before where nothing of it is there. */
export function sourceSpan(
  segmentAt: (at: number) => SourceSegment | undefined,
  count: number,
  { start, end }: Span,
): Span {
  /** The first segment that ends after a place. */
  const firstAfter = (place: number): number => {
    let low = 0;
    let high = count;
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

function place({ text, source }: SourceSegment, at: number, edge: "start" | "end"): number {
  const inside = at > text.start && at < text.end;
  if (!inside) return source[edge];
  return text.end - text.start === source.end - source.start ? source.start + at - text.start : source[edge];
}
