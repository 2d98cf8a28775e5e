import { clauseAfter } from "../clauses/clauseAfter.js";
import type { Item } from "../relations/Relation.js";

const QUARTERS: readonly RegExp[] = [
  /الربع الاول|first quarter|q1/,
  /الثاني|second|q2/,
  /الثالث|third|q3/,
  /الرابع|fourth|q4/,
];

/** Whether the parts of a list are the four quarters, which are all of a year. */
export function areQuarters(parts: readonly Item[]): boolean {
  if (parts.length !== QUARTERS.length) return false;
  const tellsAll = (words: (part: Item) => string) => parts.every((part, at) => QUARTERS[at]?.test(words(part)));
  return tellsAll(({ before }) => before) || tellsAll(({ after }) => clauseAfter(after));
}
