import type { Phrase, Piece } from "./Summary.js";

/** A sentence with its pieces in the places of `{0}`, `{1}` … */
export function say(sentence: string, ...pieces: readonly (string | Phrase)[]): Phrase {
  const [start = "", ...parts] = sentence.split("{");
  const phrase: Piece[] = start === "" ? [] : [start];
  for (const part of parts) {
    const piece = pieces[Number(part[0])] ?? [];
    if (typeof piece === "object") phrase.push(...piece);
    else if (piece !== "") phrase.push(piece);
    if (part.length > 2) phrase.push(part.slice(2));
  }
  return phrase;
}
