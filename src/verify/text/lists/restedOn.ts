import { isCalledRest } from "../clauses/isCalledRest.js";
import { isOwnPart } from "../clauses/isOwnPart.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import type { Item } from "../relations/Relation.js";

/** Further back, another count is what something is the rest of. */
const NEAR = 3;
/** So many lists before that of a rest may tell its whole. */
const FURTHEST = 5;

/**
 * The whole and the part before a count that is called the rest of it: the last two counts that are parts of nothing else.
 *
 * @param index - which of the lists it stands in
 */
export function restedOn(
  rest: Item,
  groups: readonly (readonly Item[])[],
  index: number,
  explained: ReadonlySet<Item>,
): readonly Item[] {
  if (!isCalledRest(rest)) return [];
  const [whole, part] = groups
    .slice(Math.max(0, index - FURTHEST), index + 1)
    .flat()
    .filter((count) => count.end <= rest.start && !explained.has(count))
    .slice(-2);
  if (!whole || !part || rest.sentence - whole.sentence > NEAR) return [];
  // The last of a ranking leaves no leader: "Riyadh 2,600, Jeddah 1,400, the remaining regions 1,100".
  // What is closed is no part of what was closed in the sentence before: "Mediation closed 1,846. Investigation closed 1,029."
  const isClosed = itemRole(part) === "resolved" && (itemRole(whole) !== "resolved" || isPart(rest));
  return isOwnPart(part, whole) || isClosed ? [whole, part] : [];
}
