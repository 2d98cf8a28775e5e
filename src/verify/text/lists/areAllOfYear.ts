import { clauseAfter } from "../clauses/clauseAfter.js";
import type { Item } from "../relations/Relation.js";

const YEARS: readonly (readonly RegExp[])[] = [
  [/الربع الاول|first quarter|q1/, /الثاني|second|q2/, /الثالث|third|q3/, /الرابع|fourth|q4/],
  [/النصف الاول|first half|h1/, /النصف الثاني|second(?! quarter)|h2/],
];

/** Whether the parts of a list are the four quarters or the two halves, which are all of a year. */
export function areAllOfYear(parts: readonly Item[]): boolean {
  return YEARS.some((year) => {
    if (parts.length !== year.length) return false;
    const tellsAll = (words: (part: Item) => string) => parts.every((part, at) => year[at]?.test(words(part)));
    return tellsAll(({ before }) => before) || tellsAll(({ after }) => clauseAfter(after));
  });
}
