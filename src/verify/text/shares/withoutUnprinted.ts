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
  items: readonly Item[],
): readonly Relation[] {
  const printed = new Map<number | undefined, Item>(items.map((item) => [item.start, item]));
  const valueAt = (start: number | undefined) => printed.get(start)?.value ?? 0;
  const added = new Set<number | undefined>(sums.map(({ total }) => total.start));
  const ofWhole = groupBy(shares, wholeOf);
  for (const [whole, list] of ofWhole) {
    const parts = new Set(list.map(({ operands: [part] }) => part?.start));
    const sum = [...parts].reduce<number>((all, part) => all + valueAt(part), 0);
    if (parts.size >= MANY && Math.abs(sum / valueAt(whole) - 1) <= NEAR) added.add(whole);
  }
  const inOrder = [...shares].sort((a, b) => placeOf(a) - placeOf(b));
  const runs = runsOf(inOrder, (last, next) => fails(last) && fails(next) && wholeOf(last) === wholeOf(next));
  const unprinted = new Set(runs.filter(({ length }) => length >= MANY).flat());
  return shares.filter((share) => {
    const whole = wholeOf(share);
    if (!fails(share) || whole === undefined || added.has(whole)) return true;
    const others = ofWhole.get(whole) ?? [];
    const failing = others.filter(fails);
    const isGiven =
      failing.length < 2 || others.some(({ outcome }) => outcome.outcome === "pass") || !areOfOne(failing, printed);
    return isGiven && !unprinted.has(share);
  });
}

function wholeOf({ operands: [, whole] }: Relation): number | undefined {
  return whole?.start;
}

function placeOf({ operands }: Relation): number {
  return operands.at(-1)?.start ?? 0;
}

/** Whether some whole gives all of these shares, within their rounding. */
function areOfOne(shares: readonly Relation[], printed: ReadonlyMap<number | undefined, Item>): boolean {
  const ends = shares.map(({ operands: [part, , percent] }) => {
    const { units = 0, decimals = 0 } = printed.get(percent?.start)?.figure ?? {};
    const count = 100 * 10 ** decimals * (printed.get(part?.start)?.value ?? 0);
    return [count / (units + 0.5), count / Math.max(units - 0.5, 0.1)] as const;
  });
  return Math.max(...ends.map(([low]) => low)) <= Math.min(...ends.map(([, high]) => high));
}
