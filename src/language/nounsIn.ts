import { characterKinds } from "./reading/characters.js";
import type { Source } from "./reading/Source.js";
import { type Token, tokenize } from "./reading/tokenize.js";

/** The nouns that the reader of figures knows in some words, by their names, each as often as it stands there. */
export function nounsIn(text: string): readonly string[] {
  const tokens: Token[] = [];
  const source: Source = {
    text,
    kinds: characterKinds(text),
    tokens,
    isSpaced: false,
    hasMillions: false,
    isInMillions: undefined,
    rial: undefined,
    isDotted: false,
  };
  for (let start = 0; start < text.length; ) start = tokenize(source, start, tokens, []);
  return tokens.flatMap(({ word }) => word?.noun ?? []);
}
