import type { Span } from "../../model/Finding.js";
import { groupBy } from "../tie/groupBy.js";
import { onlyOne } from "./onlyOne.js";
import type { SharePair } from "./pairShare.js";
import type { Item, Relation } from "./Relation.js";
import { runsOf } from "./runsOf.js";
import { sumOf } from "./sumOf.js";

/**
 * In lists of counts with their percentages, the whole of the one percentage that is not of the whole of all the others: in a list that
 * adds to 100 one that has no whole, in one whose counts add to the whole even one that would be of another.
 *
 * @param lists - the percentages that add to 100
 * @param wholes - the whole of each percentage that its count gives
 */
export function lastOfLists(
  lists: readonly Relation[],
  pairs: readonly SharePair[],
  wholes: ReadonlyMap<Span, Item>,
): ReadonlyMap<Span, Item> {
  const counts = new Map<Span, Item>();
  for (const { percent, tied } of pairs) if (tied !== undefined) counts.set(percent, tied);
  const percents = new Map<Span, Item>(pairs.map(({ percent }) => [percent, percent]));
  const last = (list: readonly Span[], isAll: boolean): readonly (readonly [Span, Item])[] => {
    const known = list.flatMap((percent) => wholes.get(percent) ?? []);
    const [whole] = [...groupBy(known, ({ value }) => value).values()].find(({ length }) => length > 1) ?? [];
    const odd = onlyOne(list.filter((percent) => wholes.get(percent)?.value !== whole?.value));
    const [percent, count] = [odd && percents.get(odd), odd && counts.get(odd)];
    if (whole === undefined || percent === undefined || count === undefined) return [];
    const parts = list.flatMap((one) => counts.get(one) ?? []);
    const isSum = parts.length === list.length && sumOf(parts) === whole.value;
    return isSum || (isAll && !wholes.has(percent) && isListed(percent, count)) ? [[percent, whole]] : [];
  };
  const runs = runsOf(
    [...counts.keys()].flatMap((place) => percents.get(place) ?? []),
    isBeside,
  );
  return new Map([
    ...runs.flatMap((run) => last(run, false)),
    ...lists.flatMap(({ operands }) => last(operands, true)),
  ]);
}

function isBeside(last: Item, next: Item): boolean {
  return last.sentence === next.sentence;
}

/** Not so "9,300 calls to line 17 (31 %)" and "at the 12 offices, the rest (20 %)": a small number, or one in the clause of another, may name something. */
function isListed(percent: Item, { value, before }: Item): boolean {
  return value > 99 && /[^a-zء-ي\d\s]/.test(before) && /^[a-zء-ي\s]*\(?\s*$/.test(percent.before);
}
