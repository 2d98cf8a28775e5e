import type { Item } from "./Relation.js";

/** Parts counts into lists: those of one sentence, and those of neighbouring bullets or rows. */
export function groupCounts(counts: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const count of counts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const together =
      last !== undefined &&
      (last.sentence === count.sentence || (last.listed && count.listed && count.line - last.line <= 1));
    if (group !== undefined && together) group.push(count);
    else groups.push([count]);
  }
  return groups;
}
