import type { Item } from "./Relation.js";

const LONGEST = 60;

/** Parts counts into lists: those of one sentence, and those of neighbouring bullets or rows. */
export function groupCounts(counts: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const count of counts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const together =
      group !== undefined &&
      last !== undefined &&
      group.length < LONGEST &&
      (last.sentence === count.sentence || (last.listed && count.listed && count.line - last.line <= 1));
    if (together) group.push(count);
    else groups.push([count]);
  }
  return groups;
}
