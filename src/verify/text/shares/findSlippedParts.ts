import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { isAlike } from "../clauses/isAlike.js";
import { isBeside } from "../clauses/isBeside.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { isOfThese } from "./isOfThese.js";
import type { SharePair } from "./pairShare.js";

/** The shares of two parts fit one of many numbers by chance. */
const FEWEST = 3;
/** Of a smaller sum many a number is a slip away. */
const LIKELY = 1000;

/** A count and its own percentage. */
interface Row {
  readonly part: Item;
  readonly percent: Item;
}

/**
 * What is wrong in lists that their percentages show to be whole: they add to 100, each stands beside its own count, and all but one of
 * these are those shares of a number of the text, or all of their own sum, of which such a number is a slip away.
 *
 * @param lists - the percentages that add to 100
 * @param told - the shares that were found, which are not told again
 */
export function findSlippedParts(
  lists: readonly Relation[],
  pairs: readonly SharePair[],
  told: readonly Relation[],
): readonly Relation[] {
  const byPercent = new Map<Span, SharePair>(pairs.map((pair) => [pair.percent, pair]));
  const judged = new Set(told.filter(fails).flatMap(({ operands }) => operands));
  return lists.flatMap(({ operands }) => {
    const rows = operands.flatMap((percent): readonly Row[] => {
      const pair = byPercent.get(percent);
      const part = pair?.tied;
      if (pair === undefined || part === undefined || isOfThese(part) || !isBeside(part, pair.percent)) return [];
      return [{ part, percent: pair.percent }];
    });
    const parts = rows.map(({ part }) => part);
    const items = [...parts, ...rows.map(({ percent }) => percent)];
    const isWhole = rows.length >= FEWEST && rows.length === operands.length && new Set(parts).size === parts.length;
    if (!isWhole || items.some((item) => item.bound !== undefined || judged.has(item))) return [];
    const candidates = new Set(rows.flatMap(({ percent }) => byPercent.get(percent)?.candidates ?? []));
    const wholes = [...candidates].filter(
      (count) => !parts.includes(count) && count.bound === undefined && parts.every((part) => isAlike(part, count)),
    );
    return wholes.some(({ value }) => value === sumOf(parts)) ? [] : wrongIn(rows, wholes);
  });
}

/** The one share that is not of the whole of all the others, or the sum that is a slip away from theirs. */
function wrongIn(rows: readonly Row[], wholes: readonly Item[]): readonly Relation[] {
  const tries = [...groupBy(wholes, ({ value }) => value).values()].flatMap(([whole]) =>
    whole === undefined ? [] : [{ whole, odd: rows.filter((row) => !holds(shareOf(row, whole))) }],
  );
  const parts = rows.map(({ part }) => part);
  const sum = sumOf(parts);
  const isOfSum = rows.every(({ part, percent }) => {
    return Math.abs((100 * part.value) / sum - percent.value) <= 0.51 * 10 ** -percent.figure.decimals;
  });
  const fitting = tries.filter(({ odd }) => odd.length < 2);
  if (fitting.length > 0) {
    const [row, ...others] = new Set(fitting.flatMap(({ odd }) => odd));
    const isAlways = fitting.every(({ odd }) => odd.length === 1);
    if (row === undefined || others.length > 0 || !isAlways || isOfSum) return [];
    // "39,780 gave 4 or 5 stars (78 %)": of another count.
    const isOf = (whole: Item) => wholes.some((part) => holds(shareOf({ ...row, part }, whole)));
    return fitting.some(({ whole }) => isOf(whole)) ? [] : fitting.slice(0, 1).map(({ whole }) => shareOf(row, whole));
  }
  // "Of 900 complaints 100 were turned away": what is left is one of two numbers less the other.
  const isLeft = wholes.some((one) => wholes.some((other) => one.value - other.value === sum));
  const slipped = onlyOne(tries.filter(({ whole: { value } }) => value > LIKELY && differsByOneSlip(value, sum)));
  return slipped !== undefined && isOfSum && !isLeft ? [relate("sum", parts, slipped.whole)] : [];
}

function shareOf({ part, percent }: Row, whole: Item): Relation {
  return relate("share", [part, whole], percent);
}
