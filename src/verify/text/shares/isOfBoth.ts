import { COMPARISON } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";

/** Whether a percentage is the share of a count in itself and the one that it is set against: "232 cases, that is 87 %, against 35". */
export function isOfBoth(percent: Item, part: Item, next: Item | undefined): boolean {
  if (next?.sentence !== percent.sentence || !isCount(next) || !COMPARISON.test(next.before)) return false;
  const units = sumOf([part, next]);
  return (
    Number.isSafeInteger(units) && holds(relate("share", [part, { ...next, figure: { units, decimals: 0 } }], percent))
  );
}
