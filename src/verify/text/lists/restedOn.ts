import { clauseBefore } from "../clauses/clauseBefore.js";
import { itemRole } from "../clauses/itemRole.js";
import { OF_WHICH, PART, REST } from "../passage/cues.js";
import type { Item, Pair } from "../relations/Relation.js";

/** Further back, another count is what something is the rest of. */
const NEAR = 3;

/**
 * The whole and the part that a count called the rest leaves: the last two before it that are parts of nothing else.
 *
 * @param index - which of the lists it stands in
 */
export function restedOn(
  rest: Item,
  groups: readonly (readonly Item[])[],
  index: number,
  explained: ReadonlySet<Item>,
): Pair | undefined {
  if (!REST.test(clauseBefore(rest.before))) return undefined;
  const main = groups
    .slice(Math.max(0, index - 2), index + 1)
    .flat()
    .filter((count) => count.end <= rest.start && !explained.has(count));
  const [whole, part] = main.slice(-2);
  if (!whole || !part || rest.sentence - whole.sentence > NEAR) return undefined;
  // The last of a ranking leaves no leader: "Riyadh 2,600, Jeddah 1,400, the remaining regions 1,100".
  const isPart = OF_WHICH.test(part.before) || PART.test(part.after) || itemRole(part) === "resolved";
  return isPart ? [whole, part] : undefined;
}
