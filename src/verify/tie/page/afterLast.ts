import { isDigitAt } from "./isDigitAt.js";

/** What stands between two places of a text, behind the last of some signs; one that a digit follows is part of a number. */
export function afterLast(text: string, from: number, to: number, signs: string): string {
  let start = to;
  while (start > from && !(signs.includes(text.charAt(start - 1)) && (start === to || !isDigitAt(text, start))))
    start--;
  return text.slice(start, to);
}
