import { isCalledRest } from "../clauses/isCalledRest.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { DIVIDED, OF_THESE, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** So many counts before a rest may be beside it, and so many sentences. */
const REACH = 12;
const NEAR = 5;
/** Of fewer, a total further back is met by chance. */
const FEWEST = 3;
/** "Of the accepted 361": not of all. */
const OF_SOME = /(?<![a-zء-ي])(?:of the [a-z]+(?: ones)?|و?من ال[ء-ي]+(?: منها)?) (?:[ء-ي]+ )?$/;
/** How far off they may be, as a part of the total. */
const FAR = 0.2;

/**
 * The total and the parts before a count that is called the rest, where these go on over sentences: the count that is nearest to what all
 * behind it give, of which none is a part of another.
 */
export function restOfAll(rest: Item, counts: readonly Item[]): readonly Item[] {
  if (!isCalledRest(rest)) return [];
  const end = counts.indexOf(rest);
  let sum = rest.value;
  let most = rest.value;
  let [best, least]: [readonly Item[], number] = [[], FAR];
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const count = counts[at];
    if (count === undefined || rest.sentence - count.sentence > NEAR) break;
    const parts = counts.slice(at + 1, end);
    const miss = Math.abs(count.value - sum) / count.value;
    const isNear = parts.length >= FEWEST - 1 && count.value > most && miss <= least;
    if (isNear && isAll(count, parts[0]) && mayBeParts(parts, sum - count.value))
      [best, least] = [[count, ...parts], miss];
    sum += count.value;
    most = Math.max(most, count.value);
  }
  return best;
}

/** Whether a count is told as that of all, or what follows it as parts of it. */
function isAll(count: Item, first: Item | undefined): boolean {
  const isOf = first !== undefined && [DIVIDED, OF_THESE].some((cue) => cue.test(first.before));
  return isOf || TOTAL.test(count.before) || itemRole(count) === "received";
}

/** "921 were pranks, 700 of them in the night": these are counted already. "40 schools" are none of it, where the others give it without them. */
function mayBeParts([first, ...more]: readonly Item[], over: number): boolean {
  return (
    first !== undefined &&
    !OF_SOME.test(first.before) &&
    !more.some(isPart) &&
    !more.some(({ value }) => value === over)
  );
}
