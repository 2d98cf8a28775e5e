import type { Span } from "../../../model/Finding.js";

/** How far, in characters, the words beside a number are looked at. */
const NEAR = 50;
const OPENING = /\([\s\u2066-\u2069]*$/;
const AGAINST =
  /^[^\d٠-٩.;؛()\n]{0,20}\s(?:against|versus|vs\.?|compared (?:with|to)|مقابل|مقارن[ةه] (?:مع|بـ?))\s?[\u2066-\u2069]*[\d٠-٩]/i;

/** Whether a bracket opens with a number and what it had been: "fell in March alone (4,127 against 4,402)". */
export function isAgainst(text: string, { start, end }: Span): boolean {
  return OPENING.test(text.slice(Math.max(0, start - 4), start)) && AGAINST.test(text.slice(end, end + NEAR));
}
