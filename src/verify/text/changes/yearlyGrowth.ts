import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { yearOf } from "../clauses/yearOf.js";
import { FALL, RISE, YEARS } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import { sumOf } from "../relations/sumOf.js";

/** Words that give a change no subject of its own. */
const BARE =
  /^(?:this|that|these|which|it|was|were|is|are|has|have|had|been|a|an|the|of|in|by|or|so|thus|i|e|number|total|figure|year|years|between|from|to|and|with|on|over|than|compared|representing|means|meaning|about|showing|[وف]?ب?(?:هذا|هذه|ذلك|تلك)|[وف]?(?:هو|هي)|اي|[يت]?كون|كان|كانت|(?:ال)?عدد|(?:ال)?اجمالي|(?:ال)?مجموع|ما|سجل|ورد|(?:ال)?مسجله?|(?:ال)?وارده?|قد|عرف|عرفت|شهد|شهدت|سجلت|بلغ|بلغت|[وبل]?(?:ال)?(?:سنه|عام)|خلال|في|بين|من|الي|و|مع|ب|عن|علي|[وب]?نسبه|نسبت(?:ه|ها)|قدرها|مقارنه|مما|يعني|[يت]مثل)$/;
/** The change is that of one year of several. */
const A_YEAR = /^\s*(?:\)\s*)?(?:(?:a|per|each) year|في (?:ال)?(?:سنه|عام)(?!\s*\d))/;
const STEM = 4;

/**
 * The growth between the only two counts that a sentence, or the one before it, tells of a year each, where the words of the percentage give
 * it no subject of its own: "4,500 in 2006 and 2,400 in 2007. That is a fall of 40 % in 2007 compared with 2006".
 */
export function yearlyGrowth(counts: readonly Item[], growth: Item): readonly Relation[] {
  const { sentence } = counts.find(({ sentence: own }) => own === growth.sentence) ?? { sentence: growth.sentence - 1 };
  const told = counts.filter((count) => count.sentence === sentence && count.end <= growth.start);
  const dated = told.flatMap((count) => {
    const year = yearOf(count);
    return year === undefined ? [] : [{ count, year }];
  });
  const words = wordsOf(growth, sentence === growth.sentence);
  const named = new Set(words.match(YEARS)?.map(Number));
  const own = named.size > 1 ? dated.filter(({ year }) => named.has(year)) : dated;
  const [first, last, ...more] = [...own].sort((a, b) => a.year - b.year);
  if (first === undefined || last === undefined || more.length > 0 || first.year === last.year) return [];
  const pair = [first.count, last.count];
  const others = told.filter((count) => !dated.some((one) => one.count === count) && count.value !== sumOf(pair));
  const isOther = [...named].some((year) => year !== first.year && year !== last.year);
  const roles = new Set(pair.flatMap((count) => itemRole(count) ?? []));
  const isOneThing = mayBeSame(first.count, last.count) && roles.size < 2;
  if (others.length > 0 || isOther || !isOneThing || !isBare(words, pair) || A_YEAR.test(growth.after)) return [];
  if ([growth, ...pair].some(({ bound }) => bound !== undefined)) return [];
  return settle([relate("growth", pair, growth), relate("growth", [last.count, first.count], growth)], () =>
    relate("growth", pair, growth),
  );
}

/** The words that tell a change: those before its percentage, and behind it up to the last year. */
function wordsOf({ before, after }: Item, isClause: boolean): string {
  const lead = isClause ? clauseBefore(before) : before;
  const until = [...after.matchAll(YEARS)].at(-1);
  return `${lead} ${until === undefined ? clauseAfter(after) : after.slice(0, until.index + 4)}`;
}

/** Whether words speak of nothing but a change, its years and what the counts count. */
function isBare(words: string, counts: readonly Item[]): boolean {
  const nouns = counts.flatMap(({ after }) => /^\s*(?:ال)?([a-zء-ي]{3,})/.exec(after)?.[1]?.slice(0, STEM) ?? []);
  return (words.match(/[a-z]+|[ء-ي]+/g) ?? []).every(
    (word) =>
      BARE.test(word) ||
      RISE.test(word) ||
      FALL.test(word) ||
      nouns.some((noun) => word.replace(/^[وبل]?(?:ال|لل)/, "").startsWith(noun)),
  );
}
