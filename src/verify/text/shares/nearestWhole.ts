import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";

/** So many percentages on either side may tell the whole of one. */
const REACH = 12;

/** A percentage and the whole that its count gives it. */
export interface ToldWhole {
  readonly start: number;
  readonly percent: Item;
  readonly whole: Item;
}

/**
 * The nearest percentage that its count gives, and its whole.
 *
 * @param counts - those that it may be a whole of
 * @param told - in the order of the text
 */
export function nearestWhole(
  { start }: Item,
  counts: readonly Item[],
  told: readonly ToldWhole[],
): ToldWhole | undefined {
  const near = nearby(told, start, REACH).filter(({ whole }) => counts.includes(whole));
  const far = (one: ToldWhole): number => Math.abs(one.start - start);
  return near.reduce<ToldWhole | undefined>(
    (nearest, one) => (nearest !== undefined && far(nearest) <= far(one) ? nearest : one),
    undefined,
  );
}
