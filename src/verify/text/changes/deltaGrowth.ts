import { isAlike } from "../clauses/isAlike.js";
import { isAlsoBy } from "../clauses/isAlsoBy.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isRestated } from "../clauses/isRestated.js";
import { BY_HOW_MUCH, CONTRAST, OF_WHICH, TO } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import { growthOf } from "./growthOf.js";

/**
 * The growth from a difference and the count it led to: "rose by 1,276 to 9,570", or a difference that the percentage repeats and the
 * only count it may belong to.
 *
 * @param growth - the percentage with its sign
 * @param delta - the difference tied to the percentage
 * @param further - more counts around, of which one may be the count after the change
 * @param values - the numbers of the text
 */
export function deltaGrowth(
  counts: readonly Item[],
  growth: Item,
  delta: Item | undefined,
  further: readonly Item[],
  values: ReadonlySet<number>,
): readonly Relation[] {
  const own = counts.filter(({ sentence }) => sentence === growth.sentence);
  const isFall = growth.figure.units < 0;
  const pairs = own.flatMap((after, index): Pair[] => {
    const by = own[index - 1];
    const isBy = by !== undefined && (BY_HOW_MUCH.test(by.before) || isRestated(by, growth));
    const tied = isBy && TO.test(after.before);
    // "Up 6.9 %, while others fell by 90 to 31,765".
    if (tied && growth.end <= by.start && CONTRAST.test(by.before)) return [];
    return tied && (isFall || by.value < after.value) ? [[by, after]] : [];
  });
  // "Reports dropped by 4,870 (62 %) to 3,030 and visits rose by 83 (37 %) to 308".
  const around = pairs.filter(
    ([by, after]) => isRestated(by, growth) || (by.end <= growth.start && growth.end <= after.start),
  );
  const moved = (around.length > 0 ? around : pairs).map(([by, after]) => growthOf(by, after, growth));
  if (moved.length === 1 || delta === undefined) return moved.slice(0, 1);
  const mayBeLedTo = (after: Item) =>
    after.sentence <= growth.sentence &&
    after.value > delta.value &&
    isAlike(after, delta) &&
    !OF_WHICH.test(after.before) &&
    !isAlsoBy(after);
  const growthTo = (after: Item) => growthOf(delta, after, growth);
  const relations = counts.filter(mayBeLedTo).map(growthTo);
  const share = { ...growth, figure: { ...growth.figure, units: Math.abs(growth.figure.units) } };
  const isTold = (value: number) => counts.some((count) => count.value === value);
  const by = Math.sign(growth.figure.units) * delta.value;
  const fitting = counts.filter((count) => mayBeLedTo(count) && holds(relate("share", [delta, count], share)));
  // "1,085, and the year before 907: 178 more, or 16.4 %" is the share of what it led to.
  const turned = fitting.filter(({ value }) => isTold(value - by));
  // "907 the year before, a rise of 178 (19.6 %)", and the 1,085 in a table.
  const bases = fitting.filter(({ value }) => values.has(value + by));
  // Several have risen or fallen, each with a whole of its own.
  const isOnly = own.filter((count) => isIncrement(count) || isAlsoBy(count)).length < 2;
  return settle(
    [
      ...relations,
      ...further.filter(mayBeLedTo).map(growthTo),
      ...bases.map((base): Relation => ({ ...relate("share", [delta, base], share), kind: "growth" })),
    ],
    () => onlyOne(turned.map(growthTo)) ?? (isOnly ? onlyOne(relations) : undefined),
  );
}
