import { groupBy } from "../tie/match/groupBy.js";
import type { Entry, Sum } from "./listSums.js";
import type { Suspicion } from "./SuspectCell.js";

/**
 * Two numbers that repair every sum when they are exchanged: of one row, of one column or of one margin; or else two others of the table, or one and the
 * total that it is a part of.
 */
export function findSwaps(entries: readonly Entry[], sums: readonly Sum[]): Suspicion[] {
  const failing = sums.filter(({ difference }) => difference !== 0);
  const [first] = failing;
  const most = entries.reduce((known, entry) => Math.max(known, entry.sums.length), 0);
  // No two numbers are in more sums.
  if (first === undefined || failing.length > 2 * most) return [];
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const byValue = groupBy(entries, ({ value }) => String(value));
  const found = new Map<string, readonly [Entry, Entry]>();
  for (const [at, a] of entries.entries()) {
    const sign = a.sums.find(({ sum }) => sum === first)?.sign;
    if (sign === undefined) continue;
    // Only a number of this value repairs the first sum: one of other sums, or the other side of the same.
    const by = first.difference * sign;
    for (const b of [by, by / 2].flatMap((change) => byValue.get(String(a.value - change)) ?? [])) {
      const other = places.get(b) ?? at;
      if (areRelated(a, b, failing.length) && repairs(a, b, failing))
        found.set(`${Math.min(at, other)}/${Math.max(at, other)}`, at < other ? [a, b] : [b, a]);
    }
  }
  const placeOf = ([a, b]: readonly [Entry, Entry]): number =>
    (places.get(a) ?? 0) * entries.length + (places.get(b) ?? 0);
  const all = [...found.values()].sort((one, other) => placeOf(one) - placeOf(other));
  const beside = all.filter(([a, b]) => areBeside(a, b));
  const pairs = beside.length > 0 ? beside : all;
  const certainty = pairs.length === 1 ? "certain" : "likely";
  return pairs.flatMap(([a, b]) => [suspicion(a, b.value, certainty), suspicion(b, a.value, certainty)]);
}

function suspicion({ sums: _, ...place }: Entry, repair: number, certainty: "certain" | "likely"): Suspicion {
  return { ...place, repair, pattern: "swapped-cells", certainty };
}

function areBeside(a: Entry, b: Entry): boolean {
  return a.place === b.place && (a.place !== "cell" || a.row === b.row || a.column === b.column);
}

/** Two sums that fail, one by as much as the other has too little, would be repaired by too many pairs across them. */
function areRelated(a: Entry, b: Entry, failing: number): boolean {
  if (areBeside(a, b)) return true;
  if (a.place === b.place) return failing > 2;
  return failing > 1 && a.sums.some(({ sum }) => b.sums.some((other) => other.sum === sum));
}

function repairs(a: Entry, b: Entry, failing: readonly Sum[]): boolean {
  const by = b.value - a.value;
  const left = new Map(failing.map((sum) => [sum, sum.difference]));
  for (const [entry, change] of [
    [a, by],
    [b, -by],
  ] as const)
    for (const { sum, sign } of entry.sums) left.set(sum, (left.get(sum) ?? 0) + sign * change);
  return [...left.values()].every((difference) => difference === 0);
}
