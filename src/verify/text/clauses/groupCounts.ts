import type { Item } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";

const LONGEST = 60;

/** The picture that a row begins with. */
const MARK = /^\s*\p{Extended_Pictographic}/u;

/** Parts counts into lists: those of one sentence, and those of neighbouring bullets or rows. */
export function groupCounts(counts: readonly Item[]): readonly (readonly Item[])[] {
  return runsOf(
    counts,
    (last, count, run) =>
      run.length < LONGEST &&
      (last.sentence === count.sentence ||
        (last.listed && count.listed && count.line - last.line <= 1 && !isOfOtherMark(run, last, count))),
  );
}

/** Rows under one mark are a list that no row of another mark goes on: "🔹 North 214", "🔹 South 297", "✅ Closed 441". Rows that all have their own stay together. */
function isOfOtherMark(run: readonly Item[], last: Item, count: Item): boolean {
  const mark = MARK.exec(last.before)?.[0];
  return (
    mark !== undefined &&
    mark !== MARK.exec(count.before)?.[0] &&
    run.filter(({ before }) => MARK.exec(before)?.[0] === mark).length > 1
  );
}
