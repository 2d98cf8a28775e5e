import { clauseAfter } from "../clauses/clauseAfter.js";
import { itemRole } from "../clauses/itemRole.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

const OF_CLOSED =
  /(?<![a-z])of (?:the |all )?(?:[a-z]+ )?(?:closed|resolved|settled|concluded|decided|completed|disposed|determined|finali[sz]ed)(?![a-z])|(?<![ء-ي])من (?:ال[ء-ي]+ )?ال(?:مغلق|منجز|محسوم|محلول|منتهي|مقفل|معالج|مسوا)[هات]{0,2}(?![ء-ي])/;

/** The percentage names its whole itself. */
const OF_ALL =
  /^\s*(?:\)\s*)?(?:of (?:all|the total|[a-z ]{0,20}received)|من (?:جميع|كل|كافه|كامل|عموم|اجمالي|مجموع|جمله|مجمل))/;
/** What was closed may be told by the noun. */
const CLOSURES = /(?<![a-z])closures?(?![a-z])/;

/**
 * What was closed, where a part or its percentage is said to be of that but fits what came in: "2,103 of the closed cases (27.5 %)".
 *
 * @param sum - what the part and others beside it add up to
 */
export function ofClosed(
  percent: Item,
  { part, whole }: ToldShare,
  candidates: readonly Item[],
  sum: Item | undefined,
): Item | undefined {
  if (OF_ALL.test(percent.after)) return undefined;
  if (!OF_CLOSED.test(`${clauseAfter(part.after)} ; ${clauseAfter(percent.after)}`) || itemRole(whole) === "resolved")
    return undefined;
  const isClosed = (count: Item) => itemRole(count) === "resolved" || CLOSURES.test(clauseAfter(count.after));
  const closed = candidates.filter((count) => count.value > part.value && isClosed(count));
  return closed.find((count) => count === sum) ?? onlyOne(closed);
}
