import type { FixedDecimal } from "../../model/numbers.js";
import { checkGrowthFromDifference } from "../checks/checkGrowthFromDifference.js";
import { BY_HOW_MUCH, OF_WHICH, TO } from "./cues.js";
import { isAlike } from "./isAlike.js";
import type { Item, Relation } from "./Relation.js";

/**
 * The growth from a difference and the count it led to: "rose by 1,276 to 9,570", or a difference that the percentage repeats and the
 * only count it may belong to.
 *
 * @param printed - the percentage with its sign
 * @param delta - the difference tied to the percentage
 */
export function deltaGrowth(
  counts: readonly Item[],
  percent: Item,
  printed: FixedDecimal,
  delta: Item | undefined,
): readonly Relation[] {
  const own = counts.filter(({ sentence }) => sentence === percent.sentence);
  const moved = own.flatMap((after, index): Relation[] => {
    const by = own[index - 1];
    const tied = by !== undefined && BY_HOW_MUCH.test(by.before) && TO.test(after.before);
    return tied && by.value < after.value ? [relation(by, after, percent, printed)] : [];
  });
  if (moved.length === 1 || delta === undefined) return moved.slice(0, 1);
  const relations = counts
    .filter((after) => after.value > delta.value && isAlike(after, delta) && !OF_WHICH.test(after.before))
    .map((after) => relation(delta, after, percent, printed));
  const held = relations.find(({ outcome }) => outcome.outcome.startsWith("pass"));
  if (held !== undefined) return [held];
  return relations.length === 1 ? relations : [];
}

function relation(delta: Item, after: Item, percent: Item, printed: FixedDecimal): Relation {
  const change = { units: Math.sign(printed.units) * delta.figure.units, decimals: delta.figure.decimals };
  const outcome = checkGrowthFromDifference(change, after.figure, printed);
  return { kind: "growth", base: delta, operands: [delta, after, percent], outcome };
}
