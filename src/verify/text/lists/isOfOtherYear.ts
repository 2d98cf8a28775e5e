import { isPart } from "../clauses/isPart.js";
import { yearOf } from "../clauses/yearOf.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import type { Item } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";

/** What the count was in other years follows it: "7,395 in 2022, after 5,916 in 2021". */
const AFTER =
  /(?<![a-zء-ي])(?:after|against|from|compared (?:to|with)|بعد|مقابل|مقارنه ب?|علي حصيله)[^\d]*(?:\d{4}[^\d]*)?$/;

/** Something else is told: "as for the requests of 2021". */
const ASIDE = /^\s*(?:as for|as to|regarding|اما|وفيما يخص|وبخصوص|وبالنسبه) /;

/**
 * Whether a count is of another year than the parts: a row of another line ("Recorded in 2022: 5,921" is no total of the channels that
 * the next row gives for 2023), or one of a year beside counts of years of their own ("7,395 in 2022, after 5,916 in 2021 and 2,465 in 2016").
 */
export function isOfOtherYear(figures: Reading["figures"], total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const year = yearOf(total);
  const areOfYears = parts.every((part) => !isPart(part) && ![undefined, year].includes(yearOf(part)));
  const isRow = total.listed && first.line !== total.line;
  const isAside = ASIDE.test(first.before) && first.sentence > total.sentence && yearOf(first) !== year;
  return (
    isAside ||
    (year !== undefined && areOfYears && AFTER.test(first.before)) ||
    (isRow && otherPeriods(figures, first, total))
  );
}
