import { clauseBefore } from "../clauses/clauseBefore.js";
import { THEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Smaller numbers are told of several things. */
const LARGE = 100;

/** The parts of sums, and their values. */
interface Summed {
  readonly parts: ReadonlySet<Item>;
  readonly values: ReadonlySet<number>;
}

/** Whether a count is a part of a sum, or says one again, or is the next of a ranking, so that what another sentence lists need not give it. */
export function isTaken(total: Item, [first]: readonly Item[], { parts, values }: Summed): boolean {
  const isNext = THEN.test(clauseBefore(total.before)) && first?.sentence !== total.sentence;
  return isNext || parts.has(total) || (total.value >= LARGE && values.has(total.value));
}
