import { isPart } from "../clauses/isPart.js";
import type { Item } from "../relations/Relation.js";

/** "Investigated 386, and in 412 of them (37 %)": no larger count of the sentence is what "of them" may speak of. */
export function exceededBy(part: Item, candidates: readonly Item[]): Item | undefined {
  const own = candidates.filter((count) => count.sentence === part.sentence && count.end <= part.start);
  return isPart(part) && own.every((count) => count.value < part.value) ? own.at(-1) : undefined;
}
