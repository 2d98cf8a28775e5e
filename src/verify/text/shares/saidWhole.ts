import { clauseAfter } from "../clauses/clauseAfter.js";
import { OF_TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { leadingWhole } from "./leadingWhole.js";
import type { ToldWhole } from "./nearestWhole.js";

/** The percentage says itself what it is of. */
const OF = /^\s*(?:\)\s*)?(?:of|من)(?![a-zء-ي])/;

/**
 * The whole of a percentage that its words say: that of the nearest one told "of all tickets" as well, or what its sentence opens with.
 *
 * @param index - the place of the percentage among the items
 * @param counts - those that it may be a share of
 */
export function saidWhole(
  items: readonly Item[],
  index: number,
  counts: readonly Item[],
  nearest: ToldWhole | undefined,
): Item | undefined {
  const own = items[index];
  if (own === undefined) return undefined;
  if (!OF.test(own.after)) return leadingWhole(items, index, counts);
  const [words, others] = [own, nearest?.percent].map((percent) => percent && clauseAfter(percent.after).trim());
  return OF_TOTAL.test(own.after) && words === others ? nearest?.whole : undefined;
}
