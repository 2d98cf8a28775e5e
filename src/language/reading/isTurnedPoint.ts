import { isLatin } from "./addresses.js";
import { isDigitKind, KIND, kindAt } from "./characters.js";

const RA = 0x631;
/** The most digits of a fraction. */
const LONGEST = 3;

/** Whether the character at an index is the letter that Arab news agencies write for the decimal mark, with the fraction before it: `06ر78` is 78.06. */
export function isTurnedPoint(kinds: Uint16Array, text: string, first: number, index: number): boolean {
  if (text.charCodeAt(index) !== RA || index - first > LONGEST || isLatin(text.charCodeAt(first - 1))) return false;
  let end = index + 1;
  while (isDigitKind(kindAt(kinds, end))) end++;
  return end > index + 1 && kindAt(kinds, end) < KIND.alone;
}
