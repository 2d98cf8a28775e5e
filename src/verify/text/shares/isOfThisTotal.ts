import type { Item } from "../relations/Relation.js";

const OF_THIS =
  /^[^a-zء-ي]*(?:of (?:this|that) (?:total|number|sum|figure)|[وف]?من هذا (?:ال)?(?:مجموع|عدد|اجمالي))(?![a-zء-ي])/;

/** Whether a number is of the one before, which is called a total: "of this total 2,140, or 61.6 %". */
export function isOfThisTotal({ before }: Item): boolean {
  return OF_THIS.test(before);
}
