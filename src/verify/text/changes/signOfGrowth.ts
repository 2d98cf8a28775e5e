import { directionOf } from "../clauses/directionOf.js";
import { FROM } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/**
 * 1 for growth, -1 for a fall, 0 where nothing says either: neither the words beside a percentage, nor the verb of the two counts before its difference, "rose
 * from 4,000 to 4,240, by 240, or 6 %".
 */
export function signOfGrowth(
  items: readonly Item[],
  percent: Item,
  delta: Item | undefined,
  index: number,
): -1 | 0 | 1 {
  const first = items[index - 3];
  const isLed = delta !== undefined && first?.sentence === percent.sentence && FROM.test(first.before);
  return (
    directionOf(percent, delta, items[index - 1]) || (percent.signed ? 1 : isLed ? directionOf(first, undefined) : 0)
  );
}
