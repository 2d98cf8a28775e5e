import { plainText } from "../../../language/plainText.js";
import { stripMarks } from "../../../language/stripMarks.js";
import type { Span } from "../../../model/Finding.js";

/** What Markdown prints in bold. */
const BOLD = /\*\*(?=\S)([^*|\t\n]+)\*\*/g;

/** A text without the marks that order its characters, make them bold or say how they are spoken, and the way back to the places of the original. */
export interface UnmarkedText {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** The text that is read: with or without marks, and however its lines end, the same is found. */
export function withoutMarks(original: string): UnmarkedText {
  const { text: plain, spanOf } = plainText(original);
  const text = stripMarks(plain).replace(BOLD, "$1");
  if (text.length === plain.length) return { text, spanOf: ({ start, end }) => spanOf({ start, end }) };
  const places: number[] = [];
  for (let at = 0; at < plain.length; at++)
    if (plain.charCodeAt(at) === text.charCodeAt(places.length)) places.push(at);
  const placeOf = (index: number) => places[index] ?? plain.length;
  return { text, spanOf: ({ start, end }) => spanOf({ start: placeOf(start), end: placeOf(end - 1) + 1 }) };
}
