import { isDifference } from "../clauses/isDifference.js";
import { holds } from "../relations/holds.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** A percentage of fewer digits is near that of too many numbers. */
const DIGITS = 100;
/** The words behind it name its whole. */
const OF = /^\s*\)?\s*(?:of|من)(?![a-zء-ي])/;
/** How many counts around a difference the two may stand that it is of. */
const NEAR = 12;

/**
 * Whether a percentage is that of its count and another one of the text: of another whole that has shares, where it has three digits and more, or
 * of the earlier of two whose difference the count is, as in "up 840 (14 %) after 420 (7.5 %) the year before".
 *
 * @param wholes - the counts of which other percentages are shares
 * @param total - what the count gives with others; unless its words say so, it is no difference of that
 */
export function isTrueOfOther(
  percent: Item,
  part: Item,
  counts: readonly Item[],
  wholes: readonly Item[],
  total: Item | undefined,
): boolean {
  const isOf = (whole: Item) => whole.value > part.value && holds(relate("share", [part, whole], percent));
  const isFine = percent.figure.decimals > 0 && percent.figure.units >= DIGITS;
  if (isFine && !OF.test(percent.after) && wholes.some(isOf)) return true;
  const near = nearby(counts, part.start, NEAR);
  const whole = isDifference(part, undefined) ? undefined : total?.value;
  const values = new Set(near.map(({ value }) => value).filter((value) => value !== whole));
  return near.some((base) => values.has(base.value + part.value) && isOf(base));
}
