import { mayBeSame } from "../clauses/mayBeSame.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import { mayGrowBy } from "./mayGrowBy.js";
import { signOfGrowth } from "./signOfGrowth.js";

/** From a count to its change in brackets: " in 2022 (up ", ": (+". */
const OPENED = /^[^()]{0,40}\([^()\d]{0,30}$/;
const CLOSED = /^[^()\d]{0,30}\)/;
/** So many entries either side belong to a series. */
const MOST = 12;

/** A count of a series, and the change behind it. */
interface Entry {
  readonly count: Item;
  readonly change?: Item;
}

/**
 * A wrong change in brackets behind a count of a series, each with its own: "1,000 in 2021, 1,200 in 2022 (up 20 %) and 1,500 in 2023 (up 25 %)". That each is
 * of the one before is sure where all others are, and this one is of none of the series.
 */
export function seriesGrowth(items: readonly Item[], percent: Item, index: number): Relation | undefined {
  const sign = changeAt(items, index - 1) === undefined ? 0 : signOfGrowth(items, percent, undefined, index);
  if (sign === 0) return undefined;
  const growth = withSign(percent, sign);
  const [before, behind] = [entriesFrom(items, index - 1, -1), entriesFrom(items, index - 1, 1)];
  const entries = [...before.reverse(), ...behind.slice(1)];
  const at = before.length - 1;
  const [last, own] = [entries[at - 1], entries[at]];
  if (last === undefined || own === undefined) return undefined;
  const others = entries.filter((entry, place) => place > 0 && place !== at && entry.change !== undefined);
  // Channels may have a change each, of which one is that of the one before by chance.
  const isOfSeries =
    others.length > (entries[0]?.change === undefined ? 0 : 1) &&
    others.every((entry) => isGrowth(entries[entries.indexOf(entry) - 1], entry));
  const relation = relate("growth", [last.count, own.count], growth);
  if (!isOfSeries || !fails(relation)) return undefined;
  const pairs = entries.flatMap(({ count: from }) => entries.map(({ count: to }): Pair => [from, to]));
  return pairs.some((pair) => pair[0] !== pair[1] && mayGrowBy(pair, growth)) ? undefined : relation;
}

function isGrowth(last: Entry | undefined, { count, change }: Entry): boolean {
  if (last === undefined || change === undefined) return false;
  return holds(relate("growth", [last.count, count], withSign(change, count.value < last.count.value ? -1 : 1)));
}

/** The entries of a series from one of them on, each right beside the next; one without a change begins it. */
function entriesFrom(items: readonly Item[], start: number, step: 1 | -1): Entry[] {
  const entries: Entry[] = [];
  const first = items[start];
  for (let at = start; entries.length < MOST; ) {
    const count = items[at];
    const change = changeAt(items, at);
    if (count === undefined || first === undefined || !isCount(count) || !mayBeSame(count, first)) break;
    const next = entries.at(-1)?.count ?? count;
    if (Math.abs(count.line - next.line) > 1 || (count.line === next.line && count.sentence !== next.sentence)) break;
    if (step > 0 && change === undefined) break;
    entries.push(change === undefined ? { count } : { count, change });
    if (change === undefined) break;
    at = step > 0 ? at + 2 : changeAt(items, at - 2) === undefined ? at - 1 : at - 2;
  }
  return entries;
}

/** The percentage in brackets right behind a count. */
function changeAt(items: readonly Item[], at: number): Item | undefined {
  const [count, change] = [items[at], items[at + 1]];
  const isChange =
    count !== undefined &&
    isCount(count) &&
    change?.kind === "percent" &&
    change.line === count.line &&
    OPENED.test(change.before) &&
    CLOSED.test(change.after);
  return isChange ? change : undefined;
}
