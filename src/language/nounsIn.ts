import { sourceOf } from "./reading/sourceOf.js";
import { type Token, tokenize } from "./reading/tokenize.js";

/** The nouns that the reader of figures knows in some words, by their names, each as often as it stands there. */
export function nounsIn(text: string): readonly string[] {
  const tokens: Token[] = [];
  const source = sourceOf(text, tokens);
  for (let start = 0; start < text.length; ) start = tokenize(source, start, tokens, []);
  return tokens.flatMap(({ word }) => word?.noun ?? []);
}
