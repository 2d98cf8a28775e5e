import type { Item, Pair } from "../relations/Relation.js";

/** Whether a percentage is within three points of what two counts give. */
export function isNearGrowth([before, after]: Pair, percent: Item): boolean {
  return Math.abs(Math.abs((100 * after.value) / before.value - 100) - percent.value) <= 3;
}
