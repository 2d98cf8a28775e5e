import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/**
 * Whether a percentage is given, to its last printed digit, by its count and another one of its own sentence than the whole that was taken: "893 more
 * than the 4,555 of the year before, or 19.6 %", on whichever side the count is. One of a change is not looked for: some two counts give that by chance.
 */
export function isGivenBeside(percent: Item, part: Item, items: readonly Item[]): boolean {
  return items.some(
    (other) =>
      other.sentence === percent.sentence &&
      isCount(other) &&
      other.value !== part.value &&
      relate("share", other.value > part.value ? [part, other] : [other, part], percent).outcome.outcome === "pass",
  );
}
