import { isExactCount } from "../../model/isExactCount.js";
import type { Entry } from "./listSums.js";
import type { Suspicion } from "./SuspectCell.js";

/** Several wrong cells of one row (or column): each is told by its column, and together they explain the row. */
export function findSeveral(entries: readonly Entry[]): Suspicion[] {
  const cells = entries.filter(({ place, sums }) => place === "cell" && sums.length === 2);
  const crossing = cells.filter(({ sums }) => sums.every(({ sum }) => sum.difference !== 0));
  for (const across of [0, 1]) {
    const shared = new Set(crossing.map(({ sums }) => sums[across]?.sum));
    const own = crossing.map(({ sums }) => sums[1 - across]?.sum.difference ?? 0);
    const [line] = shared;
    if (shared.size !== 1 || own.reduce((sum, error) => sum + error, 0) !== line?.difference) continue;
    const repairs = crossing.map(({ value }, index) => value + (own[index] ?? 0));
    // One that no count repairs is no part of it, so that the others are none either.
    if (!repairs.every(isExactCount)) continue;
    return crossing.map(({ sums: _, ...place }, index) => {
      return { ...place, repair: repairs[index] ?? 0, pattern: "several", certainty: "likely" };
    });
  }
  return [];
}
