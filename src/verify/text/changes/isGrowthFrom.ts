import { mayBeSame } from "../clauses/mayBeSame.js";
import { FALL, RISE } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";

const LEAST = 1000;

/** Whether the growth that a document tells with a count is that from another document's base, and not from the one it gives itself in that sentence. */
export function isGrowthFrom(base: Item, given: Item, items: readonly Item[]): boolean {
  const grown = items.filter(
    (item) =>
      item.kind === "count" &&
      item.sentence === given.sentence &&
      mayBeSame(item, given) &&
      item.value >= LEAST &&
      item !== given,
  );
  return grown.some((after) => {
    const [cue, sign] = after.value > base.value ? ([RISE, 1] as const) : ([FALL, -1] as const);
    return items.some((percent) => {
      const isNear = [0, 1].includes(percent.sentence - given.sentence);
      if (percent.kind !== "percent" || !isNear || !cue.test(`${percent.before} ${percent.after}`)) return false;
      const [from, other] = [base, given].map((one) => relate("growth", [one, after], withSign(percent, sign)));
      return from !== undefined && other !== undefined && holds(from) && !holds(other);
    });
  });
}
