import type { Item } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";

const LONGEST = 60;

/** Parts counts into lists: those of one sentence, and those of neighbouring bullets or rows. */
export function groupCounts(counts: readonly Item[]): readonly (readonly Item[])[] {
  return runsOf(
    counts,
    (last, count, { length }) =>
      length < LONGEST &&
      (last.sentence === count.sentence || (last.listed && count.listed && count.line - last.line <= 1)),
  );
}
