import type { Surroundings } from "../page/Surroundings.js";
import { leftLimit } from "./leftLimit.js";

/** How far, in characters, the percentage may stand before the number. */
const NEAR = 120;
/** What a percentage is of, up to what joins the next number: "54.8% of all contacts and", "54.8% of all contacts, up from". */
const OF_WHOLE =
  /^\s*(?:of|من)\s[^\n\d٠-٩]{1,60}(?:[,،]|\b(?:and|from|was)|\s(?:و|[وف]?كان(?:ت|وا)?))[\s\u2066-\u2069]*$/i;

/** From where the words before a number tell what the percentage before them is of: "54.8% of all contacts and 13,960 fewer". */
export function wholeBefore({ text, readings }: Surroundings, index: number): number {
  const { start } = readings[index]?.span ?? { start: 0 };
  const end = leftLimit(readings, index, false);
  const isOfPercent = start - end < NEAR && /[%٪]/.test(text.charAt(end - 1)) && OF_WHOLE.test(text.slice(end, start));
  return isOfPercent ? end : Number.POSITIVE_INFINITY;
}
