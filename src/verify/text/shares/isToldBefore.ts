import { OF_TOTAL } from "../passage/cues.js";
import { readRatios } from "../passage/readRatios.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** How many numbers before a list one of its shares may stand. */
const NEAR = 6;
/** How far before it a fraction may stand. */
const REACH = 240;

/** Whether what a list lacks to 100 is a percentage or a fraction told before it: "They made up 40 %. Fires were 32 %, and the remaining 28 %". */
export function isToldBefore(text: string, items: readonly Item[], group: readonly Item[]): boolean {
  const rest = 100 - sumOf(group);
  const start = group[0]?.start ?? 0;
  const before = nearby(items, start, NEAR).filter(({ end }) => end <= start);
  return (
    before.some((item) => item.kind === "percent" && OF_TOTAL.test(item.after) && Math.abs(item.value - rest) < 0.01) ||
    readRatios(text.slice(Math.max(0, start - REACH), start)).some(
      ({ kind, value }) => kind === "part" && Math.abs(100 * value - rest) <= group.length / 2,
    )
  );
}
