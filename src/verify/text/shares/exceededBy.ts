import { OF_THEM, OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** "Investigated 386, and in 412 of them (37 %)": no larger count of the sentence is what "of them" may speak of. */
export function exceededBy(
  { start, sentence, value, before, after }: Item,
  candidates: readonly Item[],
): Item | undefined {
  const own = candidates.filter((count) => count.sentence === sentence && count.end <= start);
  const isPart = OF_WHICH.test(before) || OF_THEM.test(after);
  return isPart && own.every((count) => count.value < value) ? own.at(-1) : undefined;
}
