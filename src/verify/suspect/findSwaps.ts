import type { Entry, Sum } from "./listSums.js";
import type { Suspicion } from "./SuspectCell.js";

/** Two numbers of one row, of one column or of one margin that repair every sum when they are exchanged. */
export function findSwaps(entries: readonly Entry[], sums: readonly Sum[]): Suspicion[] {
  const failing = sums.filter(({ difference }) => difference !== 0);
  const touched = entries.filter((entry) => entry.sums.some(({ sum }) => sum.difference !== 0));
  const pairs = touched.flatMap((a, at) =>
    touched.slice(at + 1).flatMap((b) => (areBeside(a, b) && repairs(a, b, failing) ? [[a, b] as const] : [])),
  );
  const certainty = pairs.length === 1 ? "certain" : "likely";
  return pairs.flatMap(([a, b]) => [suspicion(a, b.value, certainty), suspicion(b, a.value, certainty)]);
}

function suspicion({ sums: _, ...place }: Entry, repair: number, certainty: "certain" | "likely"): Suspicion {
  return { ...place, repair, pattern: "swapped-cells", certainty };
}

function areBeside(a: Entry, b: Entry): boolean {
  return a.place === b.place && (a.place !== "cell" || a.row === b.row || a.column === b.column);
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
