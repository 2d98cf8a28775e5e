import { groupBy } from "../../common/groupBy.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { SumHit } from "../sums/findSums.js";

/** So many shares of one whole, one after another, are not all wrong. */
const MANY = 3;
/** As a share of it, how far the parts may be from their sum. */
const NEAR = 0.02;

/**
 * Shares without those of another whole, which is not printed: several that miss one which none of them gives, nor nearly the sum of their parts,
 * or many on end that miss one which others give.
 */
export function withoutUnprinted(
  shares: readonly Relation[],
  sums: readonly SumHit[],
  counts: readonly Item[],
): readonly Relation[] {
  const values = new Map<number | undefined, number>(counts.map(({ start, value }) => [start, value]));
  const added = new Set<number | undefined>(sums.map(({ total }) => total.start));
  const ofWhole = groupBy(shares, wholeOf);
  for (const [whole, list] of ofWhole) {
    const parts = new Set(list.map(({ operands: [part] }) => part?.start));
    const sum = [...parts].reduce<number>((all, part) => all + (values.get(part) ?? 0), 0);
    if (parts.size >= MANY && Math.abs(sum / (values.get(whole) ?? 0) - 1) <= NEAR) added.add(whole);
  }
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
