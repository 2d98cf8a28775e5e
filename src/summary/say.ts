import type { Phrase, Piece } from "./Summary.js";

/** A sentence with its pieces in the places of `{0}`, `{1}` … */
export function say(sentence: string, ...pieces: readonly (string | Phrase)[]): Phrase {
  const phrase: Piece[] = [];
  let from = 0;
  for (let at = sentence.indexOf("{"); at >= 0; at = sentence.indexOf("{", from)) {
    if (at > from) phrase.push(sentence.slice(from, at));
    const end = sentence.indexOf("}", at);
    const piece = pieces[Number(sentence.slice(at + 1, end))] ?? "";
    if (typeof piece === "object") phrase.push(...piece);
    else if (piece !== "") phrase.push(piece);
    from = end + 1;
  }
  if (from < sentence.length) phrase.push(sentence.slice(from));
  return phrase;
}
