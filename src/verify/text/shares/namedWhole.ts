import { describedCount } from "../clauses/describedCount.js";
import type { Item } from "../relations/Relation.js";

/** "Of the admissible complaints", "of the complaints investigated", `من الشكاوى المقبولة`. */
const OF =
  /^\s*(?:\)\s*)?(?:of|من) (?:(?:all |the |its |these |those |جميع |كل |كافه |عدد |مجموع |اجمالي )*)([^,،;؛.:()\d\n]{4,60}?)(?=[,،;؛.:()\n]|\s(?:while|but|which|that|in|during|on|for|by|at|were|was|are|had|have|في|خلال|عن|علي|التي|الذين)(?![a-zء-ي])|$)/;
/** "Of the total of tickets", `من مجموع التذاكر`: of all, and of no tickets that are called by a name more. */
const OF_ALL = /(?<![a-zء-ي])(?:total|مجموع|اجمالي)(?: (?:number of|of|عدد))*(?: the)? [a-zء-ي]+$/;
/** Behind it what the complaints are about, or who they are of: "against banks", `عن الفواتير`. */
const ABOUT =
  /^\s(?:about|against|on|with|over|علي|عن|حول|بشان|ضد) (?:the )?([^,،;؛.:()\d\n]{4,40}?)(?=[,،;؛.:()\n]|\s(?:and|while|but|which|that|in|were|was|are|had|have|في|خلال|التي|الذين|و[ء-ي]+)(?![a-zء-ي])|$)/;
/** More of them are named: "about billing, water and roads". */
const MORE = /^[,،] ?(?:[a-zء-ي]+,? (?:and|or) |[a-zء-ي]+[,،]|وال)/;

/**
 * The only count before a percentage that its words describe as its whole.
 *
 * @param counts - the counts that the percentage may be a share of
 */
export function namedWhole({ after, start }: Item, counts: readonly Item[]): Item | undefined {
  const [whole = "", words] = OF.exec(after) ?? [];
  const rest = after.slice(whole.length);
  const [clause = "", about] = ABOUT.exec(rest) ?? [];
  if (words === undefined || MORE.test(rest.slice(clause.length)) || OF_ALL.test(whole)) return undefined;
  const told = counts.filter(({ end }) => end <= start);
  return about === undefined ? describedCount(words, told) : describedCount(about, told);
}
