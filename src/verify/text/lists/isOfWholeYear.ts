import { clauseAfter } from "../clauses/clauseAfter.js";
import { itemRole } from "../clauses/itemRole.js";
import type { Item } from "../relations/Relation.js";

const YEAR =
  /(?<![a-zء-ي])(?:(?:the|whole|full|this) year|total|in all|altogether|(?:ال|لل)(?:عام|سنه)|اجمالي|مجموع)(?![a-zء-ي])/;
/** Another year, what is wanted, or what became of the others. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:target|plan|goal|expected|forecast|closed|resolved|answered|settled|since|of (?:them|these)|[او]?[وف]?(?:اغلق|عولج|انجز|حسم)[ء-ي]*|مستهدف[ء-ي]*|متوقع[ء-ي]*|(?:ال)?(?:سابق|ماضي|مقبل)ه?|منه[امن]|منذ)(?![a-zء-ي])|(?<!\d)20\d\d/;

/** Whether a count behind the quarters or halves of a year is said to be that of the year, and of the same. */
export function isOfWholeYear(count: Item): boolean {
  const words = `${count.before} ${clauseAfter(count.after)}`;
  const role = itemRole(count);
  return YEAR.test(words) && !OTHERWISE.test(words) && (role === undefined || role === "received");
}
