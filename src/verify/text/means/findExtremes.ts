import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { addsNoName } from "../clauses/addsNoName.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { FEWEST } from "../clauses/rankCues.js";
import { saysNoneBeyond } from "../clauses/saysNoneBeyond.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, HIGHEST, MEAN } from "../passage/cues.js";
import { namesIn } from "../passage/namesIn.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Reading } from "../sums/Reading.js";
import { durationsIn } from "./durationsIn.js";
import { endOf } from "./endOf.js";
import { findExtremeTimes } from "./findExtremeTimes.js";
import { isDrawn } from "./isDrawn.js";
import { lastYearIn } from "./lastYearIn.js";
import { UNIT_WORDS } from "./unitWords.js";
import { wordsOfBoth } from "./wordsOfBoth.js";

/** The sentence goes on about what the mean is of. */
const SAME_THING =
  /(?:تراوح|[يت]تراوح)[ء-ي]* (?:هذا|هذه|ذلك)|it ranged|this ranged|the one (?:that|which)|اطوله[ام]?|اقصره[ام]?|the (?:longest|shortest) (?:of|being|was|took|needed)/;
/** What was longest, and not what may be: "18 days on average; the longest took 14", `وكانت أطول مدة`. */
const LONGEST =
  /^[^,،.]{0,40}[,،;؛]\s*(?:and |while )?(?:the longest(?: one)? (?:took|was|lasted)|[وف]?(?:كانت |بلغت |استغرقت )?اطول(?: (?:مده|فتره|زمن))?(?: منها)?)\s*$/;
/** The same in a row of its own: "Longest: 39 days", `أطول مدة: 39 يوما`. */
const LONGEST_ROW =
  /(?:^|\n)[\s•*#|-]*(?:the )?(?:longest|shortest|(?:ال)?(?:اطول|اقصر))(?: (?:time|duration|period|wait|case|(?:ال)?(?:مده|زمن|وقت|فتره|انتظار)|(?:ال)?اجل))? ?:\s*$/;
/** Behind the unit of a row: "16 days (women)", "29 days in the south". */
const OF_THOSE = /^\s*[a-zء-ي]+\s+[([a-zء-ي]/;
/** "405 calls a day on average". */
const MEAN_BEHIND = /^[^,،;؛.]{0,40}(?:on average|في المتوسط|بالمتوسط)/;
/** The extreme is one of some of them: "the busiest day for letters". */
const OF_SOME =
  /(?<![a-z])(?:for [a-z]+|in the (?!month|year|period|quarter|week|day|whole)[a-z]+)|(?<![ء-ي])(?:في|لدي) (?:ال)?(?:فرع|مدين|منطق|محافظ|مكتب|قري)[ء-ي]*/;
/** Most of its kind: "the busiest Sunday". */
const OF_KIND = /est (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|week(?:day|end))(?![a-z])/;
/** How many sentences may part an extreme from its mean, and how many numbers. */
const REACH = 3;
const NEAR = 12;
const NEAR_TIME = 8;
/** How long, in characters, the noun of a number may be, and what folding takes away. */
const BESIDE = 12;

/** Finds a stated maximum below, or a minimum above, the mean of the same unit of time, and a longest or shortest time so of the mean time. */
export function findExtremes({ text, items, others }: Reading): readonly Relation[] {
  const means = items.filter(
    ({ kind, per, before, after }) =>
      kind === "count" && per !== undefined && (MEAN.test(before) || MEAN_BEHIND.test(after) || isDrawn(before)),
  );
  const times = durationsIn(
    text,
    others.filter(({ noun }) => noun !== undefined && isTimeUnit(noun)),
  );
  const meanTimes = times.filter(
    ({ before, after }) =>
      (MEAN.test(before) || MEAN.test(after.slice(0, 32))) && !COMPARISON.test(clauseBefore(before)),
  );
  return [
    ...means.flatMap((mean) =>
      beyond(
        mean,
        nearby(items, mean.start, NEAR).filter((item) => isOfUnit(item, withNoun(mean, items))),
        text,
      ),
    ),
    ...meanTimes.flatMap((mean) =>
      beyond(
        mean,
        nearby(times, mean.start, NEAR_TIME).filter(
          (item, _, near) =>
            !item.isParted &&
            !mean.isParted &&
            (isSameTime(text, item, mean) || (meanTimes.length === 1 && isOwnRow(item, mean, near))),
        ),
        text,
      ),
    ),
    ...findExtremeTimes(text, times),
  ];
}

/** The extremes among numbers near a mean. */
function beyond(mean: Item, near: readonly Item[], text: string): readonly Relation[] {
  const year = yearOf(mean);
  return near.flatMap((item) => {
    // What no day went beyond; of times more has to be told alike.
    const op = endOf(item) ?? (mean.per !== undefined && saysNoneBeyond(item.before) ? ">=" : undefined);
    // "Thursday the lowest, while on average 78 were closed": a mean is no extreme.
    if (op === undefined || MEAN.test(clauseBefore(item.before)) || Math.abs(item.sentence - mean.sentence) > REACH)
      return [];
    // A year goes on until another is named.
    const goesOn = mean.end <= item.start ? (lastYearIn(text.slice(mean.end, item.start)) ?? year) : undefined;
    return year !== undefined && (yearOf(item) ?? goesOn) !== year ? [] : [relateBound("extreme", item, op, mean)];
  });
}

/** Whether a count is one of the unit of time that a mean is of. */
function isOfUnit(item: Item, mean: Item): boolean {
  const unit = UNIT_WORDS[mean.per ?? ""]?.test(`${item.before} ${item.after}`);
  const isOfAll = !OF_SOME.test(clauseBefore(item.before)) && !OF_KIND.test(item.before);
  const isOther = item.start === mean.start || item.kind !== "count" || isIncrement(item);
  return !isOther && mayBeSame(item, mean) && unit === true && isOfAll;
}

/** A mean without a noun counts what the number before it in its sentence does: "36,500 calls, an average of 100 a day". */
function withNoun(mean: Item, items: readonly Item[]): Item {
  const [total] = nearby(items, mean.start, 1);
  const isOwn = mean.noun === undefined && total?.noun !== undefined && total.sentence === mean.sentence;
  return isOwn ? { ...mean, noun: total.noun } : mean;
}

/** Whether a time is one of what a mean time is of. */
function isSameTime(text: string, item: Item, mean: Item): boolean {
  const { own, other } = wordsOfBoth(text, item, mean);
  const isBehind = item.sentence === mean.sentence && mean.end <= item.start;
  const goesOn = isBehind && (SAME_THING.test(item.before) || SAME_THING.test(mean.after));
  const name = nameAfter(item, HIGHEST, FEWEST);
  const isNamed =
    addsNoName(own, other) &&
    item.sentence === mean.sentence &&
    (name === nameAfter(mean, MEAN) || namesIn(mean.before).some(([word]) => word === name));
  // No other number stands between them.
  const isNext =
    LONGEST.test(item.before) && item.start > mean.end && item.start - mean.end <= item.before.length + BESIDE;
  // "In the north" and "in the south": each names something that the other does not.
  const isOfOther = !addsNoName(own, other) && !addsNoName(other, own);
  const isAlike = sharesStem(item.before, mean.before) && !isOfOther;
  return item.noun === mean.noun && (isAlike || goesOn || isNamed || isNext);
}

/** A longest or shortest time whose row names nothing else, in rows that follow each other. */
function isOwnRow(item: Item, mean: Item, near: readonly Item[]): boolean {
  const [first, last] = [Math.min(item.line, mean.line), Math.max(item.line, mean.line)];
  const between = new Set(near.flatMap(({ line }) => (line > first && line < last ? line : [])));
  const isNext = item.noun === mean.noun && mean.per === undefined && between.size === last - first - 1;
  return isNext && LONGEST_ROW.test(item.before) && !OF_THOSE.test(item.after);
}

/** What a number is called the longest or the mean of: the "call" of "the longest call lasted". */
function nameAfter({ before }: Item, ...cues: readonly RegExp[]): string | undefined {
  const cue = cues.map((one) => one.exec(before)).find((found) => found !== null);
  return cue == null ? undefined : namesIn(before.slice(cue.index + cue[0].length))[0]?.[0];
}
