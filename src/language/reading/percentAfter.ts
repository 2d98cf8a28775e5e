import { isDigitKind, KIND, kindAt } from "./characters.js";

/** Where the percent sign after a numeral ends, or 0. */
export function percentAfter(kinds: Uint16Array, text: string, end: number): number {
  let at = end;
  while (kindAt(kinds, at) === 0) at++;
  // "32.% of them"
  if (kindAt(kinds, at) === KIND.space || (text.charAt(at) === "." && kindAt(kinds, at + 1) === KIND.percent)) at++;
  if (kindAt(kinds, at) !== KIND.percent) return 0;
  const next = kindAt(kinds, at + 1);
  // "%20" of an address, but "5.6%increase"
  const escaped = isDigitKind(next) || (next >= KIND.letter && next < 0x250);
  return escaped && !/^[a-z]{3}/.test(text.slice(at + 1, at + 4)) ? 0 : at + 1;
}
