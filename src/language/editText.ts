import type { Span } from "../model/Finding.js";

/** What stands at some place of a text instead of what stood there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A text that was made of another one, and the way back to its places. */
export interface PlacedText {
  readonly text: string;
  /** Where what stands there stands in the source. */
  readonly spanOf: (span: Span) => Span;
}

/** The same, and the way there. */
export interface EditedText extends PlacedText {
  /** Where what stands there in the source stands in the text. */
  readonly placeOf: (place: number) => number;
}

/** A text with edits, which stand in order and apart. */
export function editText(source: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text: source, spanOf: (span) => span, placeOf: (place) => place };
  // Where each stretch that is kept begins in the edited text and in the source, and what stands in front of the next.
  const starts: number[] = [0];
  const sources: number[] = [0];
  const ends: number[] = [];
  let text = "";
  for (const { start, end, put } of edits) {
    text += source.slice(sources.at(-1), start) + put;
    ends.push(start);
    starts.push(text.length);
    sources.push(end);
  }
  text += source.slice(sources.at(-1));
  ends.push(source.length);
  const sourceOf = (place: number): number => {
    const at = lastUpTo(starts, place);
    return Math.min((sources[at] ?? 0) + place - (starts[at] ?? 0), ends[at] ?? source.length);
  };
  const placeOf = (place: number): number => {
    const at = lastUpTo(sources, place);
    const inside = (starts[at] ?? 0) + place - (sources[at] ?? 0);
    // Of what stands instead of something, the beginning.
    return place <= (ends[at] ?? 0) ? inside : (starts[at + 1] ?? text.length);
  };
  return { text, spanOf: ({ start, end }) => ({ start: sourceOf(start), end: sourceOf(end - 1) + 1 }), placeOf };
}

/** The index of the last of some rising numbers that is no more than one. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? most) > most) high = middle;
    else low = middle;
  }
  return low;
}
