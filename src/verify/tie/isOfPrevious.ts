import { leftLimit } from "./leftLimit.js";
import type { Surroundings } from "./Surroundings.js";

const APART = /^\s*(?:to|and|إلى|الى|و)\s*$/i;

/** Whether words stand right behind the number before, with its noun, and apart from this one: "2,265 at the start of the quarter to 1,842". */
export function isOfPrevious(
  { text, readings }: Pick<Surroundings, "text" | "readings">,
  index: number,
  from: number,
  to: number,
): boolean {
  const end = leftLimit(readings, index);
  const { start } = readings[index]?.span ?? { start: to };
  return end > 0 && text.slice(end, from).trim() === "" && APART.test(text.slice(to, start));
}
