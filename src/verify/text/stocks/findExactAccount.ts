import { isAlike } from "../clauses/isAlike.js";
import { OF_WHICH } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** Smaller counts give each other by chance. */
const LEAST = 100;

/** Finds four counts in a row that are what was there, what came, what went and what is left, whatever they are called: chance seldom does that. */
export function findExactAccount(counts: readonly Item[]): readonly Relation[] {
  const told = counts.filter(({ before }) => !OF_WHICH.test(before));
  for (const [place, opening] of told.entries()) {
    const [inflow, outflow, closing] = told.slice(place + 1, place + 4);
    if (inflow === undefined || outflow === undefined || closing === undefined) break;
    const run = [opening, inflow, outflow, closing];
    const isLarge = run.every((count) => count.value >= LEAST && count.bound === undefined && isAlike(count, opening));
    const left = opening.value + inflow.value - outflow.value;
    if (isLarge && left === closing.value && left !== opening.value && left !== inflow.value)
      return [relate("roll-forward", [opening, inflow, outflow], closing)];
  }
  return [];
}
