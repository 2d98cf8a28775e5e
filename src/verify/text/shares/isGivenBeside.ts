import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/**
 * Whether a percentage is given, to its last printed digit, by its count and another one of its own sentence than the whole that was taken: "893 more
 * than the 4,555 of the year before, or 19.6 %". One of a change is not looked for: some two counts give that by chance.
 */
export function isGivenBeside(percent: Item, part: Item, items: readonly Item[]): boolean {
  return items.some(
    (whole) =>
      whole.sentence === percent.sentence &&
      isCount(whole) &&
      whole.value > part.value &&
      relate("share", [part, whole], percent).outcome.outcome === "pass",
  );
}
