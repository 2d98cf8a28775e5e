import { clauseAfter } from "../clauses/clauseAfter.js";
import type { Item } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { isDrawn } from "./isDrawn.js";
import { isOfWholeYear } from "./isOfWholeYear.js";

/** "A day on average", and nothing more. */
const ENDS =
  /^(?: [a-zء-ي]+)?(?: [a-zء-ي]+)?(?: (?:an?|per|each|every) day| daily| (?:في ال|كل |لكل )?يوم(?:يا)?)?(?: on average| في المتوسط)?\s*(?:[.,،;؛)]|$)/;
/** What the total was before: "8,166 in all, 30% more than the 6,275 of the year before, or 90 a day". */
const THAN =
  /(?<![a-zء-ي])(?:than|against|compared (?:to|with)|up from|down from|عن|مقابل|مقارنه ب)\s*(?:the |only |ال)?$/;

/**
 * Whether the words say that a rate comes of a total of a whole time, the last before it but for what that was before.
 *
 * @param totals - the counts around the rate that may be what it comes of
 */
export function isDrawnFrom(reading: Reading, total: Item, rate: Item, totals: readonly Item[]): boolean {
  const before = totals.filter(({ start }) => start < rate.start);
  const own = before.filter((count) => !THAN.test(count.before));
  const end = before.at(-1) === total ? rate.start : total.end + clauseAfter(total.after).length;
  return own.at(-1) === total && isDrawn(rate.before) && ENDS.test(rate.after) && isOfWholeYear(reading, total, end);
}
