import { directionOf } from "../clauses/directionOf.js";
import { FROM } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** From a share to what it misses: "868 cases, i.e. 76.7 %, below the 80 % threshold". */
const MISSES =
  /^\s*\)?[,،]?\s*(?:[a-z]+ )?(?:below|above|short of|دون|فوق) (?:(?:the|our|its|an?)(?: [a-z]+){0,2} |[ء-ي ]{0,30})$/;

/** "40.8 % more objections to the plan this year than last", "(plus 69.1 %)". */
const MORE_THAN = /^\s*(more|fewer|less) [^.,;\d]{0,80}(?<![a-z])than(?![a-z])/;
const PLUS = /\(\s*(plus|minus)\s*$/;

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
  const [first, next] = [items[index - 3], items[index + 1]];
  if (next?.kind === "percent" && next.sentence === percent.sentence && MISSES.test(percent.after)) return 0;
  const said = MORE_THAN.exec(percent.after)?.[1] ?? PLUS.exec(percent.before)?.[1];
  if (said !== undefined) return said === "more" || said === "plus" ? 1 : -1;
  const isLed = delta !== undefined && first?.sentence === percent.sentence && FROM.test(first.before);
  return (
    directionOf(percent, delta, items[index - 1]) || (percent.signed ? 1 : isLed ? directionOf(first, undefined) : 0)
  );
}
