import type { Item } from "../relations/Relation.js";

/** Before the whole of a part: "8,420 of the 9,000", `8,420 بلاغاً من 9,000`. */
const OF =
  /^[^,،;؛.()]{0,24}(?<![a-zء-ي])(?:of|out of|من(?: (?:اصل|اجمالي|مجموع|جمله|مجمل))?(?: (?:ما )?(?:عدد|مجموع|اجمالي)[ء-ي]*)?)(?: the)?\s*\(?$/;

/** Whether a number is what the one before it is a part of, and no part beside it: "41 reports of 41". */
export function isWholeOf({ before, value }: Item, part: Item | undefined): boolean {
  return part !== undefined && part.value <= value && OF.test(before);
}
