import { OF_THEM, OTHER, REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** So many sentences behind its total, blank lines among them; further where it says that it is some "of them" and names the rest. */
const NEAR = 2;
const FAR = 5;

/** Whether a list that says nothing of itself follows its total at once, in one sentence or block, and counts the same. */
export function isOneList(total: Item, parts: readonly Item[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const near = first.sentence - total.sentence;
  const same = parts.every(({ noun }) => noun === undefined || noun === total.noun);
  return (
    same &&
    near >= 0 &&
    near <= (OF_THEM.test(first.after) && [REST, OTHER].some((cue) => cue.test(last.after)) ? FAR : NEAR) &&
    (last.sentence === first.sentence || last.listed)
  );
}
