import type { Item } from "../relations/Relation.js";

/** The word for a total, and nothing that says of what. */
const BARE = /(?:^|[.,;:،؛(\n|–—-])\s*(?:و|and )?(?:the )?(?:ال)?(?:total|sum|مجموع|اجمالي)\s*(?:is|was|:|=|-|هو)?\s*$/;
const END = /^\s*(?:$|[.،,;؛)])/;

/** Whether a percentage is all, and called the total of others: "Total: 100 %". */
export function isHundred({ value, before, after }: Item): boolean {
  return value === 100 && BARE.test(before) && END.test(after);
}
