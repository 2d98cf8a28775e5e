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
