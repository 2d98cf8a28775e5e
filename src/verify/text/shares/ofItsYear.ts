import { yearOf } from "../clauses/yearOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

const OF_YEAR =
  /^\s*(?:of the ([a-z]+) (?:of|in|received in)|من ([ء-ي]+) (?:عام|سنه))(?: the year)? ((?:19|20)\d\d)(?!\d)/;

const STEM = 4;

/** The only count of the year that a part is said to be of: "106,732 of the complaints of 2022". */
export function ofItsYear(larger: readonly Item[], { after }: Item): Item | undefined {
  const [, english, arabic, year] = OF_YEAR.exec(after) ?? [];
  const noun = (english ?? arabic ?? "").slice(0, STEM);
  const isMeant = (whole: Item) => yearOf(whole) === Number(year) && whole.after.trimStart().startsWith(noun);
  return year === undefined ? undefined : onlyOne(larger.filter(isMeant));
}
