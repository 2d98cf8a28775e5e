import { HIGHEST } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";

/** Whether the number before a rate in its sentence is a peak: "at its peak, in May, 285 came in, 9 a day". */
export function isOfPeak(items: readonly Item[], rate: Item): boolean {
  const last = nearby(items, rate.start, 2).findLast(({ start }) => start < rate.start);
  return last?.sentence === rate.sentence && HIGHEST.test(last.before);
}
