import type { Phrase, Piece } from "./Summary.js";

/** A sentence that was split, with its pieces in their places. */
export function say(sentence: readonly (string | number)[], pieces: readonly (string | Phrase)[]): Phrase {
  const phrase: Piece[] = [];
  for (const part of sentence) {
    const piece = typeof part === "string" ? part : (pieces[part] ?? "");
    if (typeof piece === "object") phrase.push(...piece);
    else if (piece !== "") phrase.push(piece);
  }
  return phrase;
}
