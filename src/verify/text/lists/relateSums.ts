import { areFlows } from "../clauses/areFlows.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { OPEN } from "../passage/cues.js";
import { openList } from "../relations/openList.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { SumHit } from "../sums/findSums.js";
import type { Reading } from "../sums/Reading.js";
import { areKindsOf } from "./areKindsOf.js";
import { tornSum } from "./tornSum.js";

/** The sums that hold, and those that leave out what their list goes on with. */
export function relateSums({ counts, sums }: Reading): readonly Relation[] {
  const places = new Map(counts.map((count, place) => [count, place]));
  const values = new Set(counts.map(({ value }) => value));
  const explained = new Set(sums.flatMap((hit) => hit.parts));
  return sums.flatMap((hit) => {
    const { parts, total, outcome } = hit;
    const last = parts.at(-1);
    const at = (last === undefined ? undefined : places.get(last)) ?? counts.length;
    const following = counts.slice(at + 1, at + 3);
    // What another sum explains is no part that this one leaves out.
    const [first] = parts;
    const previous = counts[((first && places.get(first)) ?? 0) - 1];
    const list = first === undefined ? [] : counts.slice(places.get(first), at + 1);
    const isTorn = outcome.outcome === "pass" && list.length > parts.length && areKindsOf(total, list);
    const isFollowed = following.some((count) => explained.has(count));
    const all = isTorn ? list : isFollowed ? undefined : tornSum(hit, following, previous);
    if (all !== undefined && !areFlows(total, all) && !values.has(sumOf(all))) return [relate("sum", all, total)];
    const sum: Relation = { kind: "sum", operands: [...parts, total], outcome };
    const whole = wholeOf(hit, counts);
    return whole === undefined ? [sum] : [sum, openList(parts, whole)];
  });
}

/** "Of 61,380 the top five are 14,207, …, 3,977, together 40,370": what the first of them are of. */
function wholeOf({ parts: [first], total }: SumHit, counts: readonly Item[]): Item | undefined {
  if (first === undefined || total.start < first.start || !OPEN.test(first.before)) return undefined;
  return counts.findLast((count) => count.start < first.start && count.value > total.value && mayBeSame(count, total));
}
