import type { Item } from "../relations/Relation.js";

/** Between a count and its percentage: "5,946 complaints (82.1 %)", "447,430, or 64.9 %", "82.1 % (5,946)". */
const BESIDE = /^[^,،;؛.()]{0,30}(?:\(|[,،] (?:or|و?بنسبه|اي))?(?: ?[a-zء-ي]+)? ?\(?$/;

/** Whether nothing but its noun stands between a count and a percentage, of which either may be the first. */
export function isBeside(part: Item, percent: Item): boolean {
  return BESIDE.test((part.start < percent.start ? percent : part).before);
}
