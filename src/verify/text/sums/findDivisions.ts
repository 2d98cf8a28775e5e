import { isAlike } from "../clauses/isAlike.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { findSums, type SumHit } from "./findSums.js";
import { isChance } from "./isChance.js";
import { nearestRun } from "./nearestRun.js";

/** How many counts either side of a total may be its parts. */
const REACH = 40;
/** Two more counts give it by chance. */
const FEWEST = 3;

/**
 * Finds the sums that hold, and before them what else divides their totals: "40,000 calls: 35,029 questions and 4,971 reports. By sector: food 4,876, …".
 */
export function findDivisions(counts: readonly Item[]): readonly SumHit[] {
  const sums = findSums(counts);
  const explained = new Set(sums.flatMap(({ parts }) => parts));
  const totals = new Set(sums.map(({ total }) => total));
  const places = new Map(counts.map((count, place) => [count, place]));
  const others = [...totals].flatMap((total) => {
    const place = places.get(total) ?? 0;
    const around = counts.slice(Math.max(0, place - REACH), place + REACH);
    const found: SumHit[] = [];
    for (let parts = next(); parts !== undefined; parts = next()) {
      for (const part of parts) explained.add(part);
      found.push({ total, parts, outcome: relate("sum", parts, total).outcome });
    }
    return found;

    function next(): readonly Item[] | undefined {
      const near = around.filter((one) => one.value < total.value && !explained.has(one) && isAlike(one, total));
      return nearestRun(
        near,
        total,
        0,
        (parts) => !isOneList(parts) || isChance(total, parts, { counts, places, explained, totals }),
      );
    }
  });
  return [...others, ...sums];
}

function isOneList(parts: readonly Item[]): boolean {
  return (
    parts.length >= FEWEST &&
    (parts.every(({ listed }) => listed) || parts.every(({ sentence }) => sentence === parts[0]?.sentence))
  );
}
