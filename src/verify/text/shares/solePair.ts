import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import { isToldOf } from "./isToldOf.js";
import { namedWhole } from "./namedWhole.js";
import { saysShare } from "./saysShare.js";
import type { ToldShare } from "./toldShare.js";

/** A part and a whole, and whether words say so. */
export interface SoleShare extends ToldShare {
  readonly isTold: boolean;
}

/** The two counts that a percentage beside them is of: the part and the one whole that its words name or that it is told with, or the only two. */
export function solePair(percent: Item, counts: readonly Item[]): SoleShare | undefined {
  const named = ofNamed(percent, counts);
  if (named !== undefined) return named;
  const pairs = pairsOf(counts);
  return onlyOne(pairs.filter(({ isTold }) => isTold)) ?? (counts.length === 2 ? pairs[0] : undefined);
}

function pairsOf(counts: readonly Item[]): readonly SoleShare[] {
  return counts.flatMap((one, at) =>
    counts.slice(at + 1).flatMap((other): SoleShare[] => {
      if (!isAlike(one, other) || [one, other].some((count) => isIncrement(count))) return [];
      const [part, whole] = one.value < other.value ? [one, other] : [other, one];
      const isFirst = counts[at - 1]?.sentence !== one.sentence && whole === one;
      return [{ part, whole, isTold: isToldOf(part, whole, isFirst) }];
    }),
  );
}

/** The part right before a percentage that says what it is of the one of the counts before that which its words name. */
function ofNamed(percent: Item, counts: readonly Item[]): SoleShare | undefined {
  const part = counts.findLast(({ end }) => end <= percent.start);
  if (part === undefined || part.sentence !== percent.sentence) return undefined;
  const others = counts.filter(({ end }) => end <= part.start);
  const whole = others.length > 1 ? namedWhole(part, others) : undefined;
  if (whole === undefined || whole.value <= part.value || !saysShare(percent, { part, whole }, true)) return undefined;
  return { part, whole, isTold: true };
}
