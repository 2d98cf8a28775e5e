import { clauseAfter } from "../clauses/clauseAfter.js";
import { itemRole } from "../clauses/itemRole.js";
import { EARLIER, OF_WHICH, PLANNED, RESOLVED, SINCE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const YEAR =
  /(?<![a-zء-ي])(?:(?:the|whole|full|this) year|total|in all|altogether|(?:ال|لل)(?:عام|سنه)|اجمالي|مجموع)(?![a-zء-ي])/;
/** Another year. */
const OTHER_YEAR = /(?<![ء-ي])(?:ال)?مقبله?(?![ء-ي])|(?<!\d)20\d\d/;

/** Whether a count behind the quarters or halves of a year is said to be that of the year, and of the same. */
export function isOfWholeYear(count: Item): boolean {
  const words = `${count.before} ${clauseAfter(count.after)}`;
  const role = itemRole(count);
  return (
    YEAR.test(words) &&
    ![PLANNED, EARLIER, SINCE, OF_WHICH, RESOLVED, OTHER_YEAR].some((cue) => cue.test(words)) &&
    (role === undefined || role === "received")
  );
}
