import type { Span } from "../model/Finding.js";
import type { HtmlSegment } from "./HtmlText.js";
import type { SegmentRange } from "./htmlTables.js";

/** So many blanks are passed one by one; where there are more, elements within each other may share them. */
const FEW = 32;
const RUNS = /\s{33,}/g;

/** Gives the place in the text of a range of segments, without the white space at its ends. */
export function rangeSpans(segments: readonly HtmlSegment[], text: string): (range: SegmentRange) => Span {
  const runs = Array.from(text.matchAll(RUNS), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  /** The run that an index is in. */
  const runAt = (index: number): Span | undefined => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.end ?? 0) > index) high = middle;
      else low = middle + 1;
    }
    return runs[low];
  };
  const isBlank = (index: number): boolean => text.charAt(index).trim() === "";
  return ({ from, to }) => {
    let start = segments[from]?.text.start ?? 0;
    let end = segments[to - 1]?.text.end ?? 0;
    if (from === to) start = end;
    for (let left = FEW; start < end && isBlank(start); left--)
      start = left > 0 ? start + 1 : Math.min(end, runAt(start)?.end ?? end);
    for (let left = FEW; start < end && isBlank(end - 1); left--)
      end = left > 0 ? end - 1 : Math.max(start, runAt(end - 1)?.start ?? start);
    return { start, end };
  };
}
