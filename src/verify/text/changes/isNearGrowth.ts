import type { Item, Pair } from "../relations/Relation.js";
import { growthIn } from "./growthIn.js";

/** Whether a percentage is within three points of what two counts give. */
export function isNearGrowth([before, after]: Pair, percent: Item): boolean {
  return Math.abs(growthIn(before, after) - percent.value) <= 3;
}
