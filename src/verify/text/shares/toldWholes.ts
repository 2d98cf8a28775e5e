import type { Span } from "../../../model/Finding.js";
import type { Item } from "../relations/Relation.js";
import type { ToldWhole } from "./nearestWhole.js";
import type { SharePair } from "./pairShare.js";

/**
 * The percentages that their counts give, with their wholes; not those of a count whose own percentage is of none, since it is a row like the others.
 *
 * @param wholes - what each percentage is of
 * @param owners - the percentage of each count
 */
export function toldWholes(
  pairs: readonly SharePair[],
  wholes: ReadonlyMap<Span, Item>,
  owners: ReadonlyMap<Item, Item>,
): readonly ToldWhole[] {
  return pairs.flatMap(({ percent }) => {
    const whole = wholes.get(percent);
    const own = whole && owners.get(whole);
    const isRow = own !== undefined && own.value < 100 && !wholes.has(own);
    return whole === undefined || isRow ? [] : [{ start: percent.start, percent, whole }];
  });
}
