import { KIND, kindAt } from "./characters.js";

/** `.01%`: a point before the first digit parts it from no whole number; in lines laid out as seen, `.1` numbers them. */
export function isPointed(kinds: Uint16Array, text: string, first: number, floor: number): boolean {
  return (
    first > floor &&
    ".٫".includes(text.charAt(first - 1)) &&
    kindAt(kinds, first - 2) < KIND.digit &&
    text.charAt(first - 2) !== "."
  );
}

const WORDS = /^ ?(?:per ?cent|(?:thousand|[mb]illion|[mb]n)(?![a-z])|ألف|ملي(?:ون|ار))/i;

/** Whether digits that a point stands before are a part of one: ".45 percent", ".5 million", "$.5", or alone in a cell. */
export function isFraction(text: string, first: number, end: number): boolean {
  const before = text.charAt(first - 2);
  const led = before === "" ? end === text.length : "$€£\t".includes(before);
  return led || WORDS.test(text.slice(end, end + 9));
}
