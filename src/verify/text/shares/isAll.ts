import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a share is all of a count told beside its own: "1,863 in all; 1,863 closed (100%)". */
export function isAll(percent: Item, part: Item, counts: readonly Item[]): boolean {
  const isTotal = ({ before, after }: Item): boolean => TOTAL.test(before) || TOTAL.test(after);
  return (
    percent.value === 100 && counts.some((count) => count !== part && count.value === part.value && isTotal(count))
  );
}
