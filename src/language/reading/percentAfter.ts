import { KIND, kindAt } from "./characters.js";

/** Where the percent sign after a numeral ends, or 0. */
export function percentAfter(kinds: Uint16Array, text: string, end: number): number {
  let at = end;
  while (kindAt(kinds, text, at) === 0) at++;
  if (kindAt(kinds, text, at) === KIND.space) at++;
  if (kindAt(kinds, text, at) !== KIND.percent) return 0;
  const next = kindAt(kinds, text, at + 1);
  return next === KIND.digit || (next >= KIND.letter && next < 0x250) ? 0 : at + 1;
}
