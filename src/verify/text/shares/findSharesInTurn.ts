import { isAlike } from "../clauses/isAlike.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";
import { isNextShare } from "./isNextShare.js";

const REACH = 30;
const IN_TURN = /respectively|علي (?:التوالي|الترتيب)/;

/**
 * Finds the shares that percentages in a row give of one whole, each of the count in its place before or behind them: "14,000 approved and 6,000 refused of
 * 20,000, or 70 % and 30 %". Some are wrong where others hold, the text says "respectively" and its sentence has no other whole.
 */
export function findSharesInTurn({ items }: Reading): readonly Relation[] {
  let to = 0;
  return runsOf(items, isNextShare).flatMap((run): readonly Relation[] => {
    const from = to;
    to += run.length;
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < 2 || tellsChange(first.before)) return [];
    const tried = [from - run.length, from - run.length - 1, to, to + 1].flatMap((start) => {
      const parts = items.slice(Math.max(0, start), Math.max(0, start) + run.length);
      const [part] = parts;
      if (part === undefined || parts.length < run.length || !parts.every((one) => isPart(one, first))) return [];
      const wholes = nearby(items, first.start, REACH).filter(
        (one) => isCount(one) && parts.every((each) => one.value > each.value && isAlike(each, one)),
      );
      const words = `${first.before} ${last.after} ${parts.at(-1)?.after}`;
      const own = IN_TURN.test(words)
        ? onlyOne(wholes.filter(({ sentence }) => sentence === first.sentence))
        : undefined;
      return wholes.map((whole) => ({
        isSure: whole === own && run.every(({ bound }) => bound === undefined),
        shares: run.map((percent, at) => relate("share", [parts[at] ?? part, whole], percent)),
      }));
    });
    const all = tried.find(({ shares }) => shares.every(holds));
    return (all ?? tried.find(({ isSure, shares }) => isSure && shares.some(holds)))?.shares ?? [];
  });
}

function isPart(item: Item, { sentence }: Item): boolean {
  return isCount(item) && item.sentence === sentence;
}
