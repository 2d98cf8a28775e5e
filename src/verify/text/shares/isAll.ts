import type { Item } from "../relations/Relation.js";

/** Whether a share is all of a count told beside its own: "1,863 in all; 1,863 closed (100%)". */
export function isAll(percent: Item, part: Item, counts: readonly Item[]): boolean {
  return percent.value === 100 && counts.some((count) => count !== part && count.value === part.value);
}
