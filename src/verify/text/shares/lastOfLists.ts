import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { SharePair } from "./pairShare.js";

/**
 * In lists of counts with their percentages, the whole of the one percentage that is not of the whole of all the others, where its counts add to that.
 *
 * @param lists - the percentages that add to 100
 * @param wholes - the whole of each percentage that its count gives
 */
export function lastOfLists(
  lists: readonly Relation[],
  pairs: readonly SharePair[],
  wholes: ReadonlyMap<Span, Item>,
): ReadonlyMap<Span, Item> {
  const byPercent = new Map<Span, SharePair>(pairs.map((pair) => [pair.percent, pair]));
  const last = (list: readonly Span[]): readonly (readonly [Span, Item])[] => {
    const known = list.flatMap((percent) => wholes.get(percent) ?? []);
    const [whole] = [...groupBy(known, ({ value }) => value).values()].find(({ length }) => length > 1) ?? [];
    const told = list.flatMap((percent) => byPercent.get(percent) ?? []);
    const odd = onlyOne(told.filter(({ percent }) => wholes.get(percent)?.value !== whole?.value));
    const parts = told.flatMap(({ tied }) => tied ?? []);
    if (whole === undefined || odd?.tied === undefined || told.length < list.length) return [];
    const isSum = parts.length === list.length && sumOf(parts) === whole.value;
    return isSum ? [[odd.percent, whole]] : [];
  };
  const told = pairs.flatMap(({ percent, tied }) => (tied === undefined ? [] : [percent]));
  const runs = runsOf(told, (one, next) => one.sentence === next.sentence);
  return new Map([...runs.flatMap((run) => last(run)), ...lists.flatMap(({ operands }) => last(operands))]);
}
