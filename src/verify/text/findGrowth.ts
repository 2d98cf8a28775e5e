import { checkGrowth } from "../checks/checkGrowth.js";
import { checkGrowthFromDifference } from "../checks/checkGrowthFromDifference.js";
import { isAlike } from "./countsOf.js";
import { COMPARISON, FALL, RISE } from "./cues.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 6;

/** Finds percentages of growth and the two counts, or the difference and the count, they come from. */
export function findGrowth(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((percent, index) => {
    const sign = percent.kind === "percent" ? directionOf(percent) : 0;
    if (sign === 0) return [];
    const counts = items
      .slice(Math.max(0, index - REACH), index + REACH)
      .filter(({ kind, sentence }) => kind === "count" && Math.abs(sentence - percent.sentence) <= 2);
    const printed = { units: sign * percent.figure.units, decimals: percent.figure.decimals };
    const tries = counts.flatMap((before) =>
      counts.filter((after) => after !== before && isAlike(after, before)).map((after) => ({ before, after })),
    );
    for (const { before, after } of tries) {
      const outcome = checkGrowth(before.figure, after.figure, printed);
      if (outcome.outcome.startsWith("pass") && after.value !== before.value)
        return [{ kind: "growth", operands: [before, after, percent], outcome }];
      const delta = { units: sign * before.figure.units, decimals: before.figure.decimals };
      const fromDifference = checkGrowthFromDifference(delta, after.figure, printed);
      if (fromDifference.outcome.startsWith("pass") && before.value < after.value)
        return [{ kind: "growth", operands: [before, after, percent], outcome: fromDifference }];
    }
    const pair = statedPair(counts.filter(({ sentence }) => sentence === percent.sentence));
    if (pair === undefined || percent.bound !== undefined) return [];
    const [before, after] = pair;
    return [
      {
        kind: "growth",
        operands: [before, after, percent],
        outcome: checkGrowth(before.figure, after.figure, printed),
      },
    ];
  });
}

/** 1 for growth, -1 for a fall, 0 when the words beside the percentage say neither. */
function directionOf({ before, after }: Item): -1 | 0 | 1 {
  const near = `${before.slice(-60)} % ${after.slice(0, 40)}`;
  if (/نقطه|نقاط|points?/.test(after.slice(0, 20))) return 0;
  const rise = near.search(RISE);
  const fall = near.search(FALL);
  if (rise < 0 && fall < 0) return 0;
  return fall < 0 || (rise >= 0 && rise > fall) ? 1 : -1;
}

/** The two counts of a sentence that says "from X to Y", or "Y compared with X": base first. */
function statedPair(counts: readonly Item[]): readonly [Item, Item] | undefined {
  const [first, second] = counts;
  if (counts.length !== 2 || first === undefined || second === undefined || !isAlike(first, second)) return undefined;
  if (/(?:^|[^\p{L}])(?:من|from)\s*\(?$/u.test(first.before) && /(?:الي|to)\s*\(?$/u.test(second.before))
    return [first, second];
  if (/(?:^|[^\p{L}])(?:from|on the|than the|over the|against|versus)\s*\(?$/u.test(second.before))
    return [second, first];
  return COMPARISON.test(second.before) ? [second, first] : undefined;
}
