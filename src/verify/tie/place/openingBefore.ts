import type { Surroundings } from "../page/Surroundings.js";

/** How far, in characters, a bracket may open before a number in it. */
const FAR = 60;

const SQUARE = "[]";

/** Where a bracket opens in which a place stands. */
export function openingBefore({ text, lastBracket }: Surroundings, place: number): number | undefined {
  const from = Math.max(0, place - FAR + 1);
  let at = lastBracket(place);
  while (at >= from && SQUARE.includes(text.charAt(at))) at = lastBracket(at);
  if (at < from || text.charAt(at) === ")") return undefined;
  return text.slice(at, place).includes("\n") ? undefined : at;
}
