import { says } from "../clauses/says.js";
import { COMPARISON, EARLIER, MOVED, OF_THEM, OF_WHICH, PLANNED, STATES } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** So little, as a share of it, are parts beyond the round number that they are told to be more than. */
const NEAR = 0.05;
/** What is no part of a list that goes on: what became of it, or what came at another time. */
const OTHERWISE: readonly RegExp[] = [...STATES, COMPARISON, EARLIER, MOVED, OF_THEM, OF_WHICH, PLANNED];

/** Whether parts are just more than their total, which is told as "more than" so many: what goes on in the next sentence then belongs to them. */
export function keepsBound(total: Item, parts: readonly Item[]): boolean {
  const over = sumOf(parts) / total.value - 1;
  return (
    total.bound === "over" &&
    over >= 0 &&
    over < NEAR &&
    !parts.some((part) => part.bound !== undefined || says(part, ...OTHERWISE))
  );
}
