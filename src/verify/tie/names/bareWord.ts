import { foldText } from "../../../language/foldText.js";

/** A word folded for comparison, without its article. */
export function bareWord(word: string): string {
  const bare = foldText(word);
  return bare.length > 3 && bare.startsWith("ال") ? bare.slice(2) : bare;
}
