import type { Phrase } from "./Summary.js";
import { say } from "./say.js";
import { splitSentence } from "./splitSentence.js";

/** Names joined by what joins texts, each a piece of its own. */
export function joinNames(names: readonly (string | Phrase)[], join: (slots: readonly string[]) => string): Phrase {
  return say(splitSentence(join(names.map((_, index) => `{${index}}`))), names);
}
