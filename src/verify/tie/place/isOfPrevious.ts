import type { Surroundings } from "../page/Surroundings.js";
import { leftLimit } from "./leftLimit.js";

const APART = /^\s*(?:to|and|after|إلى|الى|و|بعد)\s*$/i;

/** What may part a number from the verb that is its own: "11,419 (84.6%) were satisfied and". */
const VERB = /^[\s)]*(?:(?:were|was|are|is|had been|have been)\s+)?$/i;

/** "63.6% of new tickets (24,110)": the words between are of the whole. */
const OF_WHOLE = /^\s*(?:of|من)\s[^()\n]*\([\s\u2066-\u2069]*$/i;

/** How far, in characters, a bracket is looked for. */
const NEAR = 80;

/** Whether words stand right behind the number before, with its noun, and apart from this one: "2,265 at the start of the quarter to 1,842". */
export function isOfPrevious(
  { text, readings }: Pick<Surroundings, "text" | "readings">,
  index: number,
  from: number,
  to: number,
): boolean {
  const end = leftLimit(readings, index);
  const { start } = readings[index]?.span ?? { start: to };
  if (start - end < NEAR && /[%٪]/.test(text.charAt(end - 1)) && OF_WHOLE.test(text.slice(end, start)))
    return end <= from;
  return end > 0 && VERB.test(text.slice(end, from)) && APART.test(text.slice(to, start));
}
