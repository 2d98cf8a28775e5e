import type { Span } from "../../../model/Finding.js";
import { isAlike } from "../clauses/isAlike.js";
import { OF_TOTAL } from "../passage/cues.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { SharePair } from "./pairShare.js";

/** Of two shares the words may speak of something else. */
const FEWEST = 3;
/** As a share of it, how far the counts may be from their total. */
const NEAR = 0.02;
/** So many steps of its last digit a percentage may be moved for a list to add to 100. */
const STEPS = 1.5;
/** The percentages are those of money, and the counts are not. */
const OF_MONEY = /budget|cost|value|spend|spent|money|amount|ميزاني|موازن|قيم|تكلف|تكاليف|مبلغ|مبالغ|انفاق|مساح|area/;

/**
 * The percentages that are not those of their counts in lists in which both are whole: the percentages add to 100, one says that it is of all, and the
 * counts add to their total but for a fiftieth.
 *
 * @param lists - the percentages that add to 100
 * @param told - the shares that were found, which are not told again
 */
export function unlikeShares(
  lists: readonly Relation[],
  pairs: readonly SharePair[],
  told: readonly Relation[],
): readonly Relation[] {
  const byPercent = new Map<Span, SharePair>(pairs.map((pair) => [pair.percent, pair]));
  const known = new Set(told.map(({ operands }) => operands.at(-1)));
  return lists.flatMap(({ operands }): readonly Relation[] => {
    const rows = operands.flatMap((percent) => {
      const pair = byPercent.get(percent);
      return pair?.tied === undefined ? [] : [{ percent: pair.percent, part: pair.tied, candidates: pair.candidates }];
    });
    const parts = rows.map(({ part }) => part);
    const [first] = rows;
    if (first === undefined || rows.length < Math.max(FEWEST, operands.length)) return [];
    const items = rows.flatMap(({ percent, part }) => [percent, part]);
    const isPlain = items.every(
      ({ bound, before, after }) => bound !== "over" && bound !== "under" && !OF_MONEY.test(before + after),
    );
    if (!isPlain || new Set(parts).size < parts.length || !rows.some(({ percent }) => OF_TOTAL.test(percent.after)))
      return [];
    const whole = first.candidates.findLast(
      (count) =>
        count.end <= Math.min(first.percent.start, first.part.start) &&
        Math.abs(sumOf(parts) / count.value - 1) <= NEAR &&
        parts.every((part) => isAlike(part, count)),
    );
    if (whole === undefined) return [];
    return rows.flatMap(({ percent, part }) => {
      const exact = (100 * part.value) / whole.value;
      const slack = STEPS * 10 ** -percent.figure.decimals + NEAR * exact;
      return known.has(percent) || Math.abs(exact - percent.value) <= slack
        ? []
        : [relate("share", [part, whole], percent)];
    });
  });
}
