import { MORE_THAN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isDifference } from "./isDifference.js";
import { leadOf } from "./leadOf.js";

/** "46,000, up 6,000". */
const UP = /(?:^|[^a-zء-ي\s])\s*(?:up|down)\s*\(?$/;
const NOUN = /^\s*(?:\)\s*)?[a-zء-ي]+(?=\s)/;

/**
 * Whether a count is told as what another one has more or less than a third, which need not be printed: "1,180 requests more than in 2023".
 *
 * @param first - the count two places before, whose verb may be that of the difference
 */
export function isIncrement(count: Item, first?: Item): boolean {
  if (count.signed === true) return true;
  return UP.test(leadOf(count)) || MORE_THAN.test(count.after.replace(NOUN, "")) || isDifference(count, first);
}
