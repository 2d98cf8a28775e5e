import { clauseOf } from "../clauses/clauseOf.js";
import { directionOf } from "../clauses/directionOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { yearOf } from "../clauses/yearOf.js";
import { ENTIRE, FALL, RISE, TOTAL, YEARS } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import type { Unsummed } from "../sums/Reading.js";

const REACH = 8;
/** A full stop and an empty line part so many sentences. */
const PARAGRAPH = 3;
/** Further apart, two counts are seldom one thing at two times. */
const FAR = 3;
const NEAR = 60;
const STEM = 4;
/** "In 2015, which saw 51,000": of the year right before it. */
const RELATIVE = /((?:19|20)\d\d)م? (?:which|when|الذي|التي)(?![a-zء-ي])[^,،؛;.\d]{0,25}$/;
const HEAD = /^[^a-z]*(?:(?:the|all|number|total|of) )*/;
const CAME = /(?<![a-z])(?:registered|received|lodged|filed|logged|recorded|submitted|made)(?![a-z])/g;
const ABOUT = /(?<![a-z])(?:close to|nearly|almost|around|about|some|there were)(?![a-z])/g;
/** What tells of a report, before the change that it tells. */
const REPORTED = /^[^a-zء-ي]*[وف]?(?:بين|اوضح|كشف|اظهر|اشار|ذكر|افاد|اكد|لفت)[ء-ي]*(?![ء-ي])/;

/**
 * Finds percentages of change between two years that they name, and the only counts nearby that are told of these: "rose by 36 % between
 * 2015 and 2017. There were 67,835 in 2015, 81,555 in 2016 and 92,329 in 2017".
 */
export function findSpanGrowth({ items }: Unsummed, judged: readonly Relation[]): readonly Relation[] {
  const known = new Set(judged.map(({ operands }) => operands.at(-1)?.start));
  return items.flatMap((percent): readonly Relation[] => {
    const sign = percent.kind === "percent" && !known.has(percent.start) ? directionOf(percent, undefined) : 0;
    const years = [
      ...new Set(
        percent.after
          .slice(0, NEAR)
          .split(/[,،؛;]/)[0]
          ?.match(YEARS)
          ?.map(Number),
      ),
    ].sort();
    const [first, last, ...more] = years;
    if (sign === 0 || percent.bound !== undefined || first === undefined || last === undefined || more.length > 0)
      return [];
    const counts = nearby(items, percent.start, REACH).filter(
      (item) =>
        isCount(item) &&
        !isPart(item) &&
        !isIncrement(item) &&
        item.sentence >= percent.sentence - PARAGRAPH &&
        item.sentence <= percent.sentence + 1,
    );
    const ofYear = (year: number) => onlyOne(counts.filter((count) => yearTold(count) === year));
    const [before, after] = [ofYear(first), ofYear(last)];
    if (before === undefined || after === undefined || !isOneThing(before, after)) return [];
    const relation = relate("growth", [before, after], withSign(percent, sign));
    return holds(relation) || (fails(relation) && isTold(percent, [before, after], counts)) ? [relation] : [];
  });
}

function yearTold(count: Item): number | undefined {
  const year = RELATIVE.exec(count.before)?.[1];
  return year === undefined ? yearOf(count) : Number(year);
}

function isOneThing(one: Item, other: Item): boolean {
  const isPlain = one.bound === undefined && other.bound === undefined && one.per === other.per;
  const [least, most] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return isPlain && mayBeSame(one, other) && isAlike(one, other) && most < FAR * least;
}

/**
 * Whether the sentence behind a change, of what it begins with, counts nothing but that over three years and more, or the change is of
 * nothing but what "which saw" tells of its base.
 */
function isTold(percent: Item, pair: Pair, counts: readonly Item[]): boolean {
  const [before] = pair;
  const series = counts.filter((count) => count.sentence === percent.sentence + 1 && yearTold(count) !== undefined);
  if (pair.every((count) => series.includes(count))) {
    const words = pair.map(clauseOf).join(" ").replace(CAME, " ").replace(ABOUT, " ");
    const isHead = nounsBehind(series).some((noun) => percent.before.replace(HEAD, "").startsWith(noun.slice(0, STEM)));
    const isAll = [ENTIRE, TOTAL].some((cue) => cue.test(words));
    return series.length > 2 && isHead && !isAll && namesNothing(words, percent.before);
  }
  const isBase = before.start > percent.start && before.sentence === percent.sentence && RELATIVE.test(before.before);
  return isBase && namesNothing(toldIn(percent.before));
}

/** The words of a change, without those that say who reports it. */
function toldIn(words: string): string {
  if (!REPORTED.test(words)) return words;
  const at = [words.search(RISE), words.search(FALL)].filter((index) => index >= 0);
  return at.length === 0 ? words : words.slice(Math.min(...at));
}

function namesNothing(words: string, known = ""): boolean {
  const named = (words.match(/[a-z]+|[ء-ي]+/g) ?? []).filter((word) => !tellsChange(word));
  const stems = stemsOf(known);
  return stemsOf(named.join(" ")).every((stem) => stems.includes(stem));
}
