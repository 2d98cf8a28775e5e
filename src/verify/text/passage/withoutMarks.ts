import { plainBlanks } from "../../../language/plainBlanks.js";
import { stripMarks } from "../../../language/stripMarks.js";
import type { Span } from "../../../model/Finding.js";

/** What Markdown prints in bold. */
const BOLD = /\*\*(?=\S)([^*|\t\n]+)\*\*/g;

/** A text without the marks that order its characters or make them bold, and the way back to the places of the original. */
export interface PlainText {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** The text that is read: with or without marks, and however its lines end, the same is found. */
export function withoutMarks(source: string): PlainText {
  const original = plainBlanks(source);
  const text = stripMarks(original).replaceAll("\r\n", "\n").replace(BOLD, "$1");
  if (text.length === original.length) return { text, spanOf: ({ start, end }) => ({ start, end }) };
  const places: number[] = [];
  for (let at = 0; at < original.length; at++)
    if (original.charCodeAt(at) === text.charCodeAt(places.length)) places.push(at);
  const placeOf = (index: number) => places[index] ?? original.length;
  return { text, spanOf: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }) };
}
