import { isDigitKind, kindAt } from "./characters.js";

/** `29، 965 مليون`, `0، 1٪`, and no list of such. */
const PAIR = /(?<![\d٠-٩]|، |و)[\d٠-٩]{1,3}، [\d٠-٩]{1,3}(?:[٪%]| مليون)(?!،? ?و? ?[\d٠-٩]| على)/;
const COMMA = "، ";
/** A name and nothing else before a bracket that holds nothing else: `والرخص (165، 19%)`. */
const NAME =
  /(?:^|[\n،؛.,;:()])(?![^\n،؛.,;:()]*(?:[\d٠-٩٪%]|نسب|معدل))[^\n،؛.,;:()]*[ء-يa-z][^\n،؛.,;:()]*\([\d٠-٩]{1,3}$/i;
const SHARE = /^، [\d٠-٩]{1,3}[٪%]\)/;
/** No name is longer. */
const NAME_LENGTH = 60;

/** Makes the blank behind a decimal comma nothing, in a text that has several before millions or percent signs. */
export function closeCommas(text: string, kinds: Uint16Array): void {
  const blanks: number[] = [];
  for (let at = text.indexOf(COMMA, 5); at > 0; at = text.indexOf(COMMA, at + 1))
    if (isDigitKind(kindAt(kinds, at + 2)) && PAIR.test(text.slice(at - 5, at + 20)) && !isCountAndShare(text, at))
      blanks.push(at + 1);
  if (blanks.length > 1) for (const blank of blanks) kinds[blank] = 0;
}

/** In a bracket behind a name alone stand a count and its share; behind a number the share has decimals. */
function isCountAndShare(text: string, at: number): boolean {
  return SHARE.test(text.slice(at, at + 8)) && NAME.test(text.slice(Math.max(0, at - NAME_LENGTH), at));
}
