import { COMPARISON } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";

/** So far before a percentage stand those that it may be of. */
const NEAR = 6;
/** From a count to one that is set beside it: "500 complaints, 80 appeals and 40 queries", "besides 80 appeals", `إضافة إلى 80 تظلماً`. */
const JOINED =
  /^[^;؛.:()–—-]{0,40}(?:[,،]|\sو|(?<![a-zء-ي])(?:and|plus|as well as|besides|(?:along|together) with|in addition to|ب?(?:ال)?اضافه الي|الي جانب|فضلا عن|علاوه علي|ومعها))\s*\(?$/;

/**
 * Whether a percentage is the share of a count in several that belong together: in itself and the one that it is set against, "232 cases, that is 87 %, against 35", or in those
 * that stand beside each other before it, "500 complaints and 80 appeals; 188 of them (32.4 %)".
 */
export function isOfBoth(items: readonly Item[], at: number, percent: Item, part: Item): boolean {
  const isOf = (both: readonly Item[]) => {
    const units = sumOf(both);
    return (
      Number.isSafeInteger(units) &&
      holds(relate("share", [part, { ...percent, figure: { units, decimals: 0 } }], percent))
    );
  };
  const next = items[at + 1];
  const isSet = next?.sentence === percent.sentence && isCount(next) && COMPARISON.test(next.before);
  if (isSet && isOf([part, next])) return true;
  const run: Item[] = [];
  return items.slice(Math.max(0, at - NEAR), at).some((item) => {
    if (item === part || !isCount(item)) return false;
    const last = run.at(-1);
    if (last?.sentence !== item.sentence || !JOINED.test(item.before)) run.length = 0;
    run.push(item);
    return run.some((_, from) => run.length - from > 1 && isOf(run.slice(from)));
  });
}
