import { firstFrom } from "../../common/firstFrom.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { says } from "../clauses/says.js";
import { HIGHEST, OPENING } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** The year of a count right behind it: "2,995 (2019)", "356 in 2012". */
const YEAR_BEHIND = /^\s*(?:[a-z]+ )?(?:\(|in |[وف]?(?:في|عام|سنه) (?:عام |سنه )?)\s*((?:19|20)\d\d)(?!\d)/;
/** From so many to so many: "numbers fell from 163 to 157". */
const FROM = /(?<![a-zء-ي])(?:from|من)\s*$/;
const TO = /(?<![a-zء-ي])(?:to|الي)\s*$/;
/** So many numbers before a total may be what it was made of. */
const MADE = 4;
/** What is open at the beginning and at the end is never added. */
const AT_START =
  /(?<![a-z])(?:start|beginning)(?![a-z])|(?<![ء-ي])[وف]?(?:بدات? (?:ال)?(?:عام|سنه|فتره)|(?:في |[لب])?(?:مطلع|بدايه|اول) ?(?:ال)?(?:عام|سنه|مده|فتره|\d{4}))/;
const AT_END =
  /(?<![a-z])(?:year |at the )end(?![a-z])|(?<![ء-ي])[وف]?(?:انته[يت]ت? ب|(?:في |[لب])?(?:نهايت|ختام)ه(?![ء-ي])|(?:في |[لب])?(?:نهايه|ختام|اخر) (?:ال)?(?:عام|سنه|مده|فتره))/;
/** So many numbers on either side of a list are looked at, and so many of them may go on with it. */
const REACH = 40;
const MORE = 6;
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
  const isApart = parts.every(({ sentence }) => sentence !== total.sentence);
  if (areOfLonger(items, parts) || areStocks(parts) || (isApart && isMade(items, total))) return false;
  if (isInOne) return true;
  if (parts.some((part) => HIGHEST.test(clauseOf(part)))) return false;
  const told = new Set(parts.map(({ sentence }) => sentence));
  const from = firstFrom(items, Math.min(...told), ({ sentence }) => sentence);
  return !items
    .slice(from, from + MOST)
    .some((item) => item !== total && item.value === total.value && told.has(item.sentence));
}

/** Whether one of them was open at the beginning of a time and another at its end. */
function areStocks(parts: readonly Item[]): boolean {
  return [AT_START, AT_END].every((cue) => parts.some((part) => cue.test(clauseOf(part))));
}

/** Whether it is what came in with what was carried over: "in addition, 1,169 were carried over, bringing the total to 16,169". */
function isMade(items: readonly Item[], total: Item): boolean {
  const at = firstFrom(items, total.start, ({ start }) => start);
  const near = items.slice(Math.max(0, at - MADE), at).filter(isCount);
  return near.some(
    (carried) =>
      says(carried, OPENING) && near.some((other) => other !== carried && other.value + carried.value === total.value),
  );
}

/**
 * Whether they are some of a list that gives another number as a whole, with what is told right before or behind them: "759 were about bills, 730 about delays
 * and 227 about noise; the other 197", of 1,913.
 */
function areOfLonger(items: readonly Item[], parts: readonly Item[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length > MOST) return false;
  const at = firstFrom(items, first.start, ({ start }) => start);
  const near = items.slice(Math.max(0, at - REACH), at + REACH).filter(isCount);
  const [from, to] = [near.indexOf(first), near.indexOf(last)];
  if (from < 0 || to - from !== parts.length - 1) return false;
  const isNext = (at: number): boolean => {
    const [one, other] = [near[at], near[at + 1]];
    if (one === undefined || other === undefined) return false;
    return one.sentence === other.sentence || (one.listed && other.listed && other.line - one.line === 1);
  };
  let [start, end] = [from, to];
  while (from - start < MORE && isNext(start - 1)) start--;
  while (end - to < MORE && isNext(end)) end++;
  const longer = near
    .slice(start, from + 1)
    .flatMap((_, lead) => near.slice(to, end + 1).map((__, tail) => near.slice(start + lead, to + tail + 1)));
  return longer.some(
    (list) => list.length > parts.length && near.some((one) => one.value === sumOf(list) && !list.includes(one)),
  );
}
