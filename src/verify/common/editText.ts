import type { Span } from "../../model/Finding.js";

/** What stands at some place of a text instead of what stood there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A text that was edited, and the way back to the places of the source. */
export interface EditedText {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** A text with edits, which stand in order and apart. */
export function editText(source: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text: source, spanOf: (span) => span };
  const places: number[] = [];
  let text = "";
  let kept = 0;
  for (const { start, end, put } of [...edits, { start: source.length, end: source.length, put: "" }]) {
    for (let at = kept; at < start; at++) places.push(at);
    for (let at = 0; at < put.length; at++) places.push(start);
    text += source.slice(kept, start) + put;
    kept = end;
  }
  const placeOf = (place: number): number => places[place] ?? source.length;
  return { text, spanOf: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }) };
}
