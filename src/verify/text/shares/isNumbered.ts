import type { Item } from "../relations/Relation.js";

const NUMBERED = /[,،]\s*(?:وعدده[امن]?|(?:ال)?بالغ[ء-ي]* عدده[امن]?|وهم|numbering|or|that is)\s*$/;

/** Whether a count is that of the percentage before it: "13.6 % of them, numbering 1,623". */
export function isNumbered({ before }: Item): boolean {
  return NUMBERED.test(before);
}
