import { clauseBefore } from "../clauses/clauseBefore.js";
import type { Item } from "../relations/Relation.js";

const WISH =
  /(?<![a-z])(?:target|goal|plan(?:ned)?|expect(?:ed)?|forecast)(?![a-z])|(?<![ء-ي])(?:ال)?(?:مستهدف|متوقع|مخطط)[ء-ي]*(?![ء-ي])/;
/** Whether a number is what was to come, which need not be what came. */
export function isWish({ before }: Item): boolean {
  return WISH.test(clauseBefore(before));
}
