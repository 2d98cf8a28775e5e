import type { Item } from "../relations/Relation.js";

/** The first counts of rows whose others may be some of them, "Ministries: 10,439, and 45 were reopened"; none where no row has another. */
export function headsOf(group: readonly Item[]): readonly Item[] {
  let head: Item | undefined;
  const heads: Item[] = [];
  for (const count of group) {
    if (!count.listed || (head?.line === count.line && count.value > head.value)) return [];
    if (head?.line !== count.line) {
      head = count;
      heads.push(count);
    }
  }
  return heads.length < group.length ? heads : [];
}
