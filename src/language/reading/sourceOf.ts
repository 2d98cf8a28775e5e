import { characterKinds } from "./characters.js";
import type { Source } from "./Source.js";
import type { Token } from "./tokenize.js";

/** A text before anything of it is read, with the tokens that are to be filled. */
export function sourceOf(text: string, tokens: readonly Token[]): Source {
  return {
    text,
    kinds: characterKinds(text),
    tokens,
    isSpaced: false,
    hasMillions: false,
    isInMillions: undefined,
    rial: undefined,
    isDotted: false,
  };
}
