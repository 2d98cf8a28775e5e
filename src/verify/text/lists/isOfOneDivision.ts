import { clauseOf } from "../clauses/clauseOf.js";
import { HIGHEST } from "../passage/cues.js";
import { firstFrom } from "../relations/firstFrom.js";
import type { Item } from "../relations/Relation.js";

/** The year of a count right behind it: "2,995 (2019)", "356 in 2012". */
const YEAR_BEHIND = /^\s*(?:[a-z]+ )?(?:\(|in |[وف]?(?:في|عام|سنه) (?:عام |سنه )?)\s*((?:19|20)\d\d)(?!\d)/;
/** From so many to so many: "numbers fell from 163 to 157". */
const FROM = /(?<![a-zء-ي])(?:from|من)\s*$/;
const TO = /^\s*(?:to|الي)\s*$/;
/** So many numbers between the first and the last of a list are looked at. */
const MOST = 60;

/**
 * Whether parts that do not give their total are of one division of it: it is not told again with each of them ("of the 763 received, 239 were about bills. Of
 * the 763 received, 695 were closed"), they are of no other year, no peak of a month, and not what something moved from and to.
 *
 * @param items - the numbers of the text
 */
export function isOfOneDivision(items: readonly Item[], total: Item, parts: readonly Item[]): boolean {
  const isInOne = parts.every(({ sentence }) => sentence === parts[0]?.sentence);
  const own = YEAR_BEHIND.exec(total.after)?.[1];
  const isOfOther = ({ after }: Item) => ![undefined, own].includes(YEAR_BEHIND.exec(after)?.[1]);
  if (own !== undefined && parts.every(isOfOther)) return false;
  if (parts.some(({ before }, at) => at > 0 && TO.test(before) && FROM.test(parts[at - 1]?.before ?? ""))) return false;
  if (isInOne) return true;
  if (parts.some((part) => HIGHEST.test(clauseOf(part)))) return false;
  const told = new Set(parts.map(({ sentence }) => sentence));
  const from = firstFrom(items, Math.min(...told), ({ sentence }) => sentence);
  return !items
    .slice(from, from + MOST)
    .some((item) => item !== total && item.value === total.value && told.has(item.sentence));
}
