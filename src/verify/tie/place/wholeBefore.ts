import type { Surroundings } from "../page/Surroundings.js";
import { leftLimit } from "./leftLimit.js";

/** How far, in characters, the percentage may stand before the number. */
const NEAR = 120;
/** What a percentage is of, up to what joins the next number: "54.8% of all contacts and", "54.8% of all contacts, up from". */
const OF_WHOLE =
  /^\s*(?:of|من)\s[^\n\d٠-٩]{1,60}(?:[,،]|\b(?:and|from|was)|\s(?:و|[وف]?كان(?:ت|وا)?))[\s\u2066-\u2069]*$/i;

/** "72.9% of calls were settled at first contact, up from": what was done with them is told of both. */
const DONE =
  /(?:\b(?:were|was|are|is|had been|have been) [a-z]|(?<![ء-ي])(?:التي )?(?:تم(?:ت)?|جرى|ح\u064f?ل\u0651?ت|[أا]\u064f?جيب|ع\u064f?ولجت) )[^\n\d٠-٩]*(?:\bfrom|\bwas|(?<![ء-ي])[وف]?كان(?:ت|وا)?)[\s\u2066-\u2069]*$/i;

/** From where the words before a number tell what the percentage before them is of: "54.8% of all contacts and 13,960 fewer". */
export function wholeBefore({ text, readings }: Surroundings, index: number): number {
  const { start } = readings[index]?.span ?? { start: 0 };
  const end = leftLimit(readings, index, false);
  if (start - end >= NEAR || !/[%٪]/.test(text.charAt(end - 1))) return Number.POSITIVE_INFINITY;
  const between = text.slice(end, start);
  return OF_WHOLE.test(between) && !DONE.test(between) ? end : Number.POSITIVE_INFINITY;
}
