import { slipOf } from "../../common/slipOf.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** Smaller numbers in words are too often a name: "group two (12)". */
const LEAST = 13;
const DIGIT = /[\d٠-٩]/;
const OPENED = /^(?: [a-zء-ي]+){0,2} ?[(–—،,] ?$/;
/** Nothing more is said of it: "(seven hundred and twenty-five only)", `(سبعمئة وخمس وعشرون شكوى فقط لا غير)`. */
const CLOSED = /^(?: only| exactly| فقط| لا غير)*\s*[)–—،,]/;
const NOUN = /^ [a-zء-ي]+/;

/** Finds a number that is said in digits and again in words right behind it, or the other way round, where a slip makes one of the other. */
export function findSpelledOut({ text, counts }: Reading): readonly Relation[] {
  return counts.flatMap((first, at): readonly Relation[] => {
    const second = counts[at + 1];
    if (second?.sentence !== first.sentence || !OPENED.test(first.after)) return [];
    const [words, digits] = isInWords(text, first) ? [first, second] : [second, first];
    const isSame = second.noun === undefined || second.noun === first.noun;
    const behind = second.noun === undefined ? second.after : second.after.replace(NOUN, "");
    if (!isInWords(text, words) || isInWords(text, digits) || !isSame || !CLOSED.test(behind)) return [];
    const isSlip = words.value >= LEAST && slipOf(digits.value, words.value) !== undefined;
    return words.value === digits.value || isSlip ? [relate("repeated", [words], digits)] : [];
  });
}

function isInWords(text: string, { start, end }: Item): boolean {
  return !DIGIT.test(text.slice(start, end));
}
