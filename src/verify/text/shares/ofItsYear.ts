import { yearOf } from "../clauses/yearOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

const OF_YEAR = /^\s*(?:of the [a-z]+ (?:of|in|received in)|من [ء-ي]+ (?:عام|سنه))(?: the year)? ((?:19|20)\d\d)(?!\d)/;

/** The only count of the year that a part is said to be of: "106,732 of the complaints of 2022". */
export function ofItsYear(larger: readonly Item[], { after }: Item): Item | undefined {
  const year = OF_YEAR.exec(after)?.[1];
  return year === undefined ? undefined : onlyOne(larger.filter((whole) => yearOf(whole) === Number(year)));
}
