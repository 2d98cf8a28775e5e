import { AND, COMPARISON } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";

/** So far before a percentage stand the two that it may be of. */
const NEAR = 4;

/**
 * Whether a percentage is the share of a count in two that belong together: in itself and the one that it is set against, "232 cases, that is 87 %, against 35", or in two
 * that "and" joins before it, "500 complaints and 80 appeals; 188 of them (32.4 %)".
 */
export function isOfBoth(items: readonly Item[], at: number, percent: Item, part: Item): boolean {
  const next = items[at + 1];
  const isSet = next?.sentence === percent.sentence && isCount(next) && COMPARISON.test(next.before);
  const before = items.slice(Math.max(0, at - NEAR), at).filter((item) => item !== part);
  const joined = before.flatMap((two, place) => {
    const one = before[place - 1];
    return one && isCount(one) && isCount(two) && one.sentence === two.sentence && AND.test(two.before)
      ? [[one, two]]
      : [];
  });
  return [...(isSet ? [[part, next]] : []), ...joined].some((both) => {
    const units = sumOf(both);
    return (
      Number.isSafeInteger(units) &&
      holds(relate("share", [part, { ...percent, figure: { units, decimals: 0 } }], percent))
    );
  });
}
