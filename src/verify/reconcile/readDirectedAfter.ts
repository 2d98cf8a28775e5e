import { foldText } from "../../language/foldText.js";
import { FALL, RISE } from "../text/passage/cues.js";
import type { DirectedText } from "./readDirected.js";

// Folded; behind a number they compare, and elsewhere they may not.
const LESS = "less اقل";
const MORE = "more اكثر اعلي";

const NUMBER_AND_WORDS = /^(?:an? )?([^a-zء-ي]*[\d٠-٩۰-۹][ %٪]*)\s+([a-zء-ي][^,،;؛.(]*)/is;

/** Takes the word off a change whose direction stands behind its number: `16,343 fewer calls`, `9.45% lower`, `١٢ مكالمة أقل`. */
export function readDirectedAfter(text: string): DirectedText | undefined {
  const [, numeral = "", after = ""] = NUMBER_AND_WORDS.exec(text) ?? [];
  const words = after.split(/\s+/);
  for (const [at, word] of words.entries()) {
    const folded = foldText(word);
    const falls = isWord(folded, FALL, LESS);
    if (!falls && !isWord(folded, RISE, MORE)) continue;
    const others = words.filter((_, place) => place !== at);
    return { falls, size: /[%٪]/.test(numeral) ? numeral : [numeral, ...others].join(" ") };
  }
  return undefined;
}

function isWord(word: string, stems: RegExp, others: string): boolean {
  return stems.exec(word)?.[0] === word || others.split(" ").includes(word);
}
