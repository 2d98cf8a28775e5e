import type { Writable } from "./Source.js";
import type { Token } from "./tokenize.js";

/** A token to be filled: one of a line that has been read, or else a new one. Most of what is read passes through them. */
export function takeToken(spare: Writable<Token>[]): Writable<Token> {
  const known = spare.pop();
  if (known !== undefined) return known;
  return { start: 0, end: 0, gap: 0, skipped: 0, prefix: 0, word: undefined, numeral: undefined, email: undefined };
}
