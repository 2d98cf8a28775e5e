import { groupBy } from "../../common/groupBy.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { SumHit } from "../sums/findSums.js";

/** So many shares of one whole, one after another, are not all wrong. */
const MANY = 3;

/**
 * Shares without those of another whole, which is not printed: several that miss one which none of them gives, nor the sum of their parts,
 * or many on end that miss one which others give.
 */
export function withoutUnprinted(shares: readonly Relation[], sums: readonly SumHit[]): readonly Relation[] {
  const added = new Set(sums.map(({ total }) => total.start));
  const ofWhole = groupBy(shares, wholeOf);
  const inOrder = [...shares].sort((a, b) => placeOf(a) - placeOf(b));
  const runs = runsOf(inOrder, (last, next) => fails(last) && fails(next) && wholeOf(last) === wholeOf(next));
  const unprinted = new Set(runs.filter(({ length }) => length >= MANY).flat());
  return shares.filter((share) => {
    const whole = wholeOf(share);
    if (!fails(share) || whole === undefined || added.has(whole)) return true;
    const others = ofWhole.get(whole) ?? [];
    const isGiven = others.filter(fails).length < 2 || others.some(({ outcome }) => outcome.outcome === "pass");
    return isGiven && !unprinted.has(share);
  });
}

function wholeOf({ operands: [, whole] }: Relation): number | undefined {
  return whole?.start;
}

function placeOf({ operands }: Relation): number {
  return operands.at(-1)?.start ?? 0;
}
