import { isBareChange } from "../clauses/isBareChange.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { wordsOfChange } from "../clauses/wordsOfChange.js";
import { yearOf } from "../clauses/yearOf.js";
import { RECEIVED, YEARS } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import { sumOf } from "../relations/sumOf.js";

/** The change is that of one year of several. */
const A_YEAR = /^\s*(?:\)\s*)?(?:(?:a|per|each) year|في (?:ال)?(?:سنه|عام)(?!\s*\d))/;

/**
 * The growth between the only two counts that a sentence, or the one before it, tells of a year each, where the words of the percentage give
 * it no subject of its own: "4,500 in 2006 and 2,400 in 2007. That is a fall of 40 % in 2007 compared with 2006".
 */
export function yearlyGrowth(counts: readonly Item[], growth: Item): readonly Relation[] {
  const before = counts.filter(({ end }) => end <= growth.start);
  const own = before.filter(({ sentence }) => sentence === growth.sentence);
  const isOwn = own.length > 1 || (own.length === 1 && !goesOn(own, growth));
  const told = isOwn ? own : before.filter(({ sentence }) => sentence >= growth.sentence - 1);
  const dated = told.flatMap((count) => {
    const year = yearOf(count);
    return year === undefined ? [] : [{ count, year }];
  });
  const words = wordsOfChange(growth, own.length > 0);
  const named = new Set(words.match(YEARS)?.map(Number));
  const meant = named.size > 1 ? dated.filter(({ year }) => named.has(year)) : dated;
  const [first, last, ...more] = [...meant].sort((a, b) => a.year - b.year);
  if (first === undefined || last === undefined || more.length > 0 || first.year === last.year) return [];
  const pair = [first.count, last.count];
  const others = told.filter((count) => !dated.some((one) => one.count === count) && count.value !== sumOf(pair));
  const isOther = [...named].some((year) => year !== first.year && year !== last.year);
  const roles = new Set(pair.flatMap((count) => itemRole(count) ?? []));
  const isOneThing = mayBeSame(first.count, last.count) && roles.size < 2;
  if (
    others.length > 0 ||
    isOther ||
    !isOneThing ||
    !isBareChange(words, nounsBehind(pair)) ||
    A_YEAR.test(growth.after)
  )
    return [];
  if ([growth, ...pair].some(({ bound }) => bound !== undefined)) return [];
  return settle([relate("growth", pair, growth), relate("growth", [last.count, first.count], growth)], () =>
    relate("growth", pair, growth),
  );
}

/** "In 2023 there were 420, an increase of": the count of a year stands alone between words that give it no subject of its own. */
function goesOn([count]: readonly Item[], { before }: Item): boolean {
  return count !== undefined && /^\s*[,(–—]/.test(before) && isBareChange(count.before.replace(RECEIVED, ""), ["we"]);
}
