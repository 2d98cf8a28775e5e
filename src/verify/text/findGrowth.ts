import type { FixedDecimal } from "../../model/numbers.js";
import { checkGrowth } from "../checks/checkGrowth.js";
import { checkGrowthFromDifference } from "../checks/checkGrowthFromDifference.js";
import { BY_HOW_MUCH, COMPARISON, FALL, FROM, OF_WHICH, RISE, TO } from "./cues.js";
import { isAlike } from "./isAlike.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 6;
/** What stands before the base of a growth. */
const BASE = /(?<![a-zء-ي])(?:from|on|on the|than the|over the|against|versus)\s*\(?$/;
/** Nothing but these words between the counts and their change. */
const AT_ONCE = /^[^a-zء-ي]*(?:اي|or|by|that is|بنسبه|نسبه)?[^a-zء-ي]*(?:بنسبه|نسبه)?[^a-zء-ي]*$/;
const THAT_IS = /[,،]\s*(?:اي|or|that is)[^a-zء-ي]*(?:بنسبه|نسبه|by)?[^a-zء-ي]*$/;

/** Finds percentages of growth and the two counts, or the difference and the count, they come from. */
export function findGrowth(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((percent, index) => {
    if (percent.kind !== "percent") return [];
    const sign = directionOf(percent, items[index - 1]);
    if (sign === 0) return movedPair(items, percent, index);
    const counts = items
      .slice(Math.max(0, index - REACH), index + REACH)
      .filter(({ kind, sentence }) => kind === "count" && Math.abs(sentence - percent.sentence) <= 2);
    const printed = { units: sign * percent.figure.units, decimals: percent.figure.decimals };
    const stated = statedPair(
      counts.filter(({ sentence }) => sentence === percent.sentence),
      percent,
    );
    if (stated !== undefined) {
      const [before, after] = stated;
      const outcome = checkGrowth(before.figure, after.figure, printed);
      const doubtful = percent.bound !== undefined && outcome.outcome === "fail";
      return doubtful ? [] : [{ kind: "growth", base: before, operands: [before, after, percent], outcome }];
    }
    const near = counts.filter(({ sentence }) => Math.abs(sentence - percent.sentence) <= 1);
    return impliedPair(near, printed, sign, percent);
  });
}

/** "Complaints fell from X to Y, that is by 10 %": the verb stands before the counts, right before the percentage. */
function movedPair(items: readonly Item[], percent: Item, index: number): Relation[] {
  const before = items[index - 2];
  const after = items[index - 1];
  if (before?.sentence !== percent.sentence || after?.kind !== "count" || before.kind !== "count") return [];
  const moved =
    FROM.test(before.before) && TO.test(after.before) && (RISE.test(before.before) || FALL.test(before.before));
  if (!moved || !(AT_ONCE.test(percent.before) || THAT_IS.test(percent.before))) return [];
  const sign = after.value < before.value ? -1 : 1;
  const printed = { units: sign * percent.figure.units, decimals: percent.figure.decimals };
  return [
    {
      kind: "growth",
      base: before,
      operands: [before, after, percent],
      outcome: checkGrowth(before.figure, after.figure, printed),
    },
  ];
}

/** Two counts nearby that give the percentage, though no words tie them: a relation only if it holds. */
function impliedPair(counts: readonly Item[], printed: FixedDecimal, sign: 1 | -1, percent: Item): Relation[] {
  for (const before of counts)
    for (const after of counts) {
      if (before === after || !isAlike(before, after)) continue;
      const growth = checkGrowth(before.figure, after.figure, printed);
      if (growth.outcome.startsWith("pass"))
        return [{ kind: "growth", base: before, operands: [before, after, percent], outcome: growth }];
      const delta = { units: sign * before.figure.units, decimals: before.figure.decimals };
      if (!BY_HOW_MUCH.test(before.before) || before.value >= after.value) continue;
      return [
        {
          kind: "growth",
          base: before,
          operands: [before, after, percent],
          outcome: checkGrowthFromDifference(delta, after.figure, printed),
        },
      ];
    }
  return [];
}

/** 1 for growth, -1 for a fall, 0 when the words beside the percentage say neither. */
function directionOf({ before, after, sentence }: Item, previous: Item | undefined): -1 | 0 | 1 {
  const bracketed =
    previous?.sentence === sentence && /^[^a-zء-ي]*\([^a-zء-ي]*$/.test(before) && BY_HOW_MUCH.test(previous.before);
  const near = `${bracketed ? previous.before : ""} ${before.slice(-60)} % ${after.slice(0, 40)}`;
  if (/نقطه|نقاط|points?/.test(after.slice(0, 20))) return 0;
  const rise = near.search(RISE);
  const fall = near.search(FALL);
  if (rise < 0 && fall < 0) return 0;
  return fall < 0 || (rise >= 0 && rise > fall) ? 1 : -1;
}

/** The clause of the number itself names it as that of another period; a part of the other number is none. */
function isBase({ before }: Item): boolean {
  if (OF_WHICH.test(before)) return false;
  return BASE.test(before) || COMPARISON.test(before.split(/[,،;؛]/u).at(-1) ?? "");
}

/** Neighbouring counts that the sentence compares, "from X to Y" or "Y compared with X", nearest to the percentage: base first. */
function statedPair(counts: readonly Item[], percent: Item): readonly [Item, Item] | undefined {
  const pairs = counts.flatMap((second, index): (readonly [Item, Item])[] => {
    const first = counts[index - 1];
    if (first === undefined || !isAlike(first, second)) return [];
    if (FROM.test(first.before) && TO.test(second.before)) return [[first, second]];
    return isBase(second) ? [[second, first]] : [];
  });
  const gap = ([a, b]: readonly [Item, Item]) =>
    Math.min(Math.abs(a.start - percent.start), Math.abs(b.start - percent.start));
  return pairs.reduce<readonly [Item, Item] | undefined>(
    (best, pair) => (best === undefined || gap(pair) < gap(best) ? pair : best),
    undefined,
  );
}
