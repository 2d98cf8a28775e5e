import { clauseBefore } from "../clauses/clauseBefore.js";
import type { Item } from "../relations/Relation.js";

/** What follows is told of a year. */
const YEAR = /(?<![\d,.])(?:1[34]|19|20)\d\d(?!\d|[,.]\d)/;

/** Whether counts are a list for each of several years: "in 2009 82 surrendered and 50 found; in 2010 35 surrendered and 25 found". */
export function areOfYears(counts: readonly Item[]): boolean {
  const first = counts.filter(({ before }) => YEAR.test(clauseBefore(before)));
  return first.length > 1 && first.length < counts.length;
}
