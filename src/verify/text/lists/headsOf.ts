import type { Item } from "../relations/Relation.js";

/** Right behind a number that belongs to a name: "Branch 937: 2". */
const NAMED = /^\s*:/;

/** The first counts of rows whose others may be some of them, "Ministries: 10,439, and 45 were reopened"; none where no row has another. */
export function headsOf(group: readonly Item[]): readonly Item[] {
  let head: Item | undefined;
  const heads: Item[] = [];
  for (const count of group) {
    const isSame = head?.line === count.line;
    const isNamed = isSame && NAMED.test(count.before);
    if (!count.listed || (isSame && !isNamed && count.value > (head?.value ?? 0))) return [];
    if (isNamed) heads.pop();
    if (isNamed || !isSame) {
      head = count;
      heads.push(count);
    }
  }
  return heads.length < group.length ? heads : [];
}
