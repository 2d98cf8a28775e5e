import { isAlike } from "../clauses/isAlike.js";
import { holds } from "../relations/holds.js";
import { isRoundedOf } from "../relations/isRoundedOf.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { SumHit } from "../sums/findSums.js";
import type { SharePair } from "./pairShare.js";

/** A count and a whole of which it is the printed share. */
interface Fit {
  readonly part: Item;
  readonly whole: Item;
  readonly relation: Relation;
}

/**
 * The wholes nearby of which a count beside a percentage is that share; none that the count is the sum of.
 *
 * @param owners - the percentages of the counts that are tied to one: the count of another is no part of one that has its own
 */
export function fittingWholes(
  pair: SharePair,
  sums: ReadonlyMap<Item, SumHit>,
  owners: ReadonlyMap<Item, Item>,
): readonly Fit[] {
  const { percent, parts, tied, whole: said, candidates } = pair;
  const own = parts.filter((part) => tied === undefined || (owners.get(part) ?? percent) === percent);
  const fits = own.flatMap((part) =>
    candidates
      .filter((whole) => isAlike(part, whole) && (said === undefined || whole.value === said.value))
      .filter((whole) => isNear(part, whole, percent) && sums.get(part)?.parts.includes(whole) !== true)
      .map((whole) => ({ part, whole, relation: relate("share", [part, whole], percent) }))
      .filter(({ relation }) => holds(relation)),
  );
  return fits.filter(({ whole }) => !fits.some((fit) => isRoundedOf(whole, fit.whole)));
}

/** A quick look before the exact check: within one unit of the last digit, and the rounding of counts in thousands. */
function isNear(part: Item, whole: Item, percent: Item): boolean {
  if (part.value >= whole.value) return false;
  if (part.figure.decimals < 0 || whole.figure.decimals < 0) return true;
  return Math.abs((100 * part.value) / whole.value - percent.value) <= 1.01 * 10 ** -percent.figure.decimals;
}
