import type { Item } from "./Relation.js";

/** Before a total that is made of what was just listed. */
const MADE =
  /(?:[لفيو](?:ي|ت)?(?:صل|بلغ|صبح|كون)(?: بذلك)? (?:ال)?(?:مجموع|اجمالي|عدد)[ء-ي]*(?: [ء-ي]+){0,2}|ب(?:ال)?(?:اجمالي|مجموع)(?: قدره| بلغ| كلي)?|(?:bringing|taking|making|giving|for) (?:the|a|it to|us) (?:grand |combined |overall )?total(?: number)?(?: of [a-z]+)?(?: to| of)?|(?:and |, )?(?:a total of|totalling|making|amounting to))\s*(?:الي\s*)?\(?$/;
const OR = /[,،]\s*(?:اي|or|that is|وهو ما يعني)(?: ما مجموعه)?\s*$/;
const IN_ALL =
  /^[^.؛;]{0,30}(?<![a-zء-ي])(?:in all|altogether|in total|over the (?:whole )?year|(?:ال)?(?:عام|سنه|فتره|ربع|شهر) (?:كل|كامل)[ء-ي]*|اجمالا|في المجموع)(?![a-zء-ي])/;

/** Whether a number is said to be what the ones before it make: "500 by phone and 310 by mail, bringing the total to 810". */
export function isMadeTotal({ before, after }: Item): boolean {
  return MADE.test(before) || (OR.test(before) && IN_ALL.test(after));
}
