import { groupBy } from "../../tie/match/groupBy.js";
import { areFlows } from "../clauses/areFlows.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { FALL, RISE, THEN, TOTAL } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { isCompared } from "./isCompared.js";
import { slipOfSum } from "./slipOfSum.js";
import { type Wording, wordingOf } from "./wordingOf.js";

/** No more counts are one list. */
const MOST = 12;
/** How often the sum may be as near to a slip by chance: the less the words tie the parts to their total, the seldomer. */
const LIMITS: Readonly<Record<Wording, number>> = { closed: 0.08, all: 0.08, plain: 0.02, open: 0.01, peers: 0 };

/** So many wrong digits one place can have, up or down. */
const DIGITS = 18;
/** Wordings that do not tie the parts to their total: what they miss it by may be any number. */
const LOOSE: readonly Wording[] = ["plain", "open", "peers"];

/**
 * Finds the largest of all counts of a sentence, or of two, that all the others would give if two digits were not swapped, or one
 * not typed twice: it needs no words, as chance seldom does that. One wrong digit is enough where words tie the parts to their total.
 */
export function findSlippedSums({ text, counts, sums }: Reading): readonly Relation[] {
  const explained = new Set(
    sums.flatMap(({ parts, total, outcome }) => (outcome.outcome === "pass" ? [...parts, total] : [])),
  );
  const values = new Set(counts.map(({ value }) => value));
  const isFree = (count: Item, at: number) =>
    !explained.has(count) && count.bound === undefined && !isCompared(count) && !isIncrement(count, counts[at - 2]);
  const free = new Set(counts.filter(isFree));
  const sentences = [...groupBy(withoutAsides(counts), ({ sentence }) => sentence).values()];
  return sentences.flatMap((own, at) => {
    const next = sentences[at + 1] ?? [];
    const isNear = (next[0]?.line ?? 0) - (own[0]?.line ?? 0) < 2;
    return [own, isNear ? [...own, ...next] : []]
      .filter((list) => list.length > 2 && list.length <= MOST && list.every((count) => free.has(count)))
      .flatMap((list) => slippedSum(text, list, values))
      .slice(0, 1);
  });
}

function slippedSum(text: string, list: readonly Item[], values: ReadonlySet<number>): readonly Relation[] {
  const total = list.reduce((most, count) => (count.value > most.value ? count : most));
  const parts = list.filter((count) => count.value < total.value && isAlike(count, total));
  const { sum, off, slips, isDigit, step } = slipOfSum(total, parts);
  const isTyped = slips.includes("swapped-digits") || slips.includes("doubled-digit");
  if (parts.length < 2 || !(isTyped || isDigit) || isApart(total, parts)) return [];
  // The text may give the sum, or what it misses the total by.
  if (values.has(sum) || (Math.abs(off) > 9 && values.has(Math.abs(off)))) return [];
  if (off > 0 ? leavesOut(text, list) : mayOverlap(text, list)) return [];
  const wording = wordingOf(text, total, parts, false);
  const tie = wording === "plain" && TOTAL.test(clauseBefore(total.before)) ? "all" : wording;
  // A digit too many makes the total ten times what its parts give: small parts give such a number often.
  const steps = isTyped ? Math.min(sum, total.value) : total.value / step;
  const digits = String(steps).length;
  const chance = (isTyped ? (parts.length + 1) * (digits - 1) : DIGITS * digits) / steps;
  // "Ten thousand" is meant exactly where its parts are but for a slip.
  const exact = { ...total, figure: { units: total.value, decimals: 0 } };
  return chance > LIMITS[tie] || (!isTyped && LOOSE.includes(tie)) ? [] : [relate("sum", parts, exact)];
}

/** Whether the words tell the largest of some counts as one beside the others, or as what they are compared with. */
function isApart(total: Item, parts: readonly Item[]): boolean {
  const lead = clauseBefore(total.before);
  return (
    RISE.test(lead) ||
    FALL.test(lead) ||
    areOfOtherNoun(parts, total) ||
    areFlows(total, parts) ||
    parts.some(({ before }) => THEN.test(before)) ||
    [total, ...parts].every(({ before }) => /\(\s*$/.test(before))
  );
}
