import { foldText } from "../../../language/foldText.js";

const NUMBER = /\d[\d.,]*\d|\d/g;
const ARABIC = /[ء-ي]{2}/;
const LATIN = /[a-z]{2}/i;
/** A name before its number: "Mobile: 983". */
const NAMED = /^\s*(?:[a-z]{2}|[ء-ي]{2})\D*\d/i;
const LONGEST = 300;

/**
 * A text in which a line that a bar parts in two languages says everything once: "Waste 3,456 (36%) | نفايات ٣٬٤٥٦ (٣٦٪)", `الجوال | Mobile: 983`. What
 * only says it again is blank, so that every number keeps its place; halves of other numbers stay as they are.
 */
export function withoutTranslations(text: string): string {
  if (!text.includes("|")) return text;
  return text.split("\n").map(inOneLanguage).join("\n");
}

function inOneLanguage(line: string): string {
  const [one = "", other, ...more] = line.split("|");
  if (other === undefined || more.length > 0 || line.length > LONGEST) return line;
  const areTwo = (ARABIC.test(one) && isLatin(other)) || (isLatin(one) && ARABIC.test(other));
  const [first, second] = [one, other].map(numbersOf);
  if (!areTwo || first === undefined || second === undefined || `${first}${second}` === "") return line;
  if (first === second || (second === "" && NAMED.test(one))) return one + " ".repeat(other.length + 1);
  return first === "" && NAMED.test(foldText(other)) ? " ".repeat(one.length + 1) + other : line;
}

function isLatin(half: string): boolean {
  return LATIN.test(half) && !ARABIC.test(half);
}

/** The numbers of a half in one way of writing, each without what parts its digits. */
function numbersOf(half: string): string {
  return [...foldText(half.replace(/[٬٫]/g, ",")).matchAll(NUMBER)]
    .map(([number]) => number.replace(/[.,]/g, ""))
    .join(" ");
}
