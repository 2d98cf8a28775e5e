import { isRoundedOf } from "../relations/isRoundedOf.js";
import type { Item } from "../relations/Relation.js";
import type { SumHit } from "../sums/findSums.js";

/**
 * The only count that a part may be one of: no other is told but its own parts, what is left of it, and its rounded number.
 *
 * @param wholes - those larger than the part
 */
export function onlyWhole(wholes: readonly Item[], part: Item, sums: ReadonlyMap<Item, SumHit>): Item | undefined {
  const values = new Set(wholes.map(({ value }) => value));
  const told = wholes.filter(
    (count) =>
      !wholes.includes(sums.get(count)?.total ?? part) &&
      !values.has(part.value + count.value) &&
      !wholes.some((exact) => isRoundedOf(count, exact)),
  );
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
}
