import type { Span } from "../../../model/Finding.js";
import { afterLast } from "./afterLast.js";
import { endOfSentence } from "./endOfSentence.js";

/** The words of the sentence of a number, without it, from as many characters before it as `reach`, to its end, where that is known. */
export function sentenceAround(
  { start, end }: Span,
  text: string,
  reach: number,
  until = endOfSentence(text, end),
): string {
  return `${afterLast(text, Math.max(0, start - reach), start, ".;؛؟?!\n")} ${text.slice(end, until)}`;
}
