import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { FEWEST } from "../clauses/rankCues.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, HIGHEST, MEAN } from "../passage/cues.js";
import { namesIn } from "../passage/namesIn.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Reading } from "../sums/Reading.js";
import { isDrawn } from "./isDrawn.js";
import { lastYearIn } from "./lastYearIn.js";
import { UNIT_WORDS } from "./unitWords.js";

/** The sentence goes on about what the mean is of. */
const SAME_THING =
  /(?:تراوح|[يت]تراوح)[ء-ي]* (?:هذا|هذه|ذلك)|it ranged|this ranged|the one (?:that|which)|اطوله[ام]?|اقصره[ام]?|the (?:longest|shortest) (?:of|being|was|took|needed)/;
const AT_MOST =
  /^\s*(?:[ء-ي]+ )?كحد (?:اقصي|اعلي)(?![ء-ي])|^\s*(?:[a-z]+ )?(?:at (?:the )?most|at the longest|as (?:a|the) maximum)(?![a-z])/;
const AT_LEAST =
  /^\s*(?:[ء-ي]+ )?كحد ادني(?![ء-ي])|^\s*(?:[a-z]+ )?(?:at (?:the )?least|at the shortest|as (?:a|the) minimum)(?![a-z])/;
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
/** What is put behind a time limit, and ranks nothing: "within ten days or less". */
const OR_LESS = /(?<![a-zء-ي])(?:or less|او اقل)(?![a-zء-ي])/;
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
  const times = others.filter(({ noun }) => noun !== undefined && isTimeUnit(noun));
  const meanTimes = times.filter(
    ({ before, after }) =>
      (MEAN.test(before) || MEAN.test(after.slice(0, 32))) && !COMPARISON.test(clauseBefore(before)),
  );
  return [
    ...means.flatMap((mean) =>
      beyond(
        mean,
        nearby(items, mean.start, NEAR).filter((item) => isOfUnit(item, mean)),
        text,
      ),
    ),
    ...meanTimes.flatMap((mean) =>
      beyond(
        mean,
        nearby(times, mean.start, NEAR_TIME).filter(
          (item, _, near) => isSameTime(item, mean) || (meanTimes.length === 1 && isOwnRow(item, mean, near)),
        ),
        text,
      ),
    ),
  ];
}

/** The extremes among numbers near a mean. */
function beyond(mean: Item, near: readonly Item[], text: string): readonly Relation[] {
  const year = yearOf(mean);
  return near.flatMap((item) => {
    const op = endOf(item);
    // "Thursday the lowest, while on average 78 were closed": a mean is no extreme.
    if (op === undefined || MEAN.test(clauseBefore(item.before)) || Math.abs(item.sentence - mean.sentence) > REACH)
      return [];
    // A year goes on until another is named.
    const goesOn = mean.end <= item.start ? (lastYearIn(text.slice(mean.end, item.start)) ?? year) : undefined;
    return year !== undefined && (yearOf(item) ?? goesOn) !== year ? [] : [relateBound("extreme", item, op, mean)];
  });
}

/** Whether words before a number call it the highest or the lowest, or those right after it. */
function endOf({ before, after }: Item): ">=" | "<=" | undefined {
  if (HIGHEST.test(before) || AT_MOST.test(after)) return ">=";
  return FEWEST.test(before.replace(OR_LESS, "")) || AT_LEAST.test(after) ? "<=" : undefined;
}

/** Whether a count is one of the unit of time that a mean is of. */
function isOfUnit(item: Item, mean: Item): boolean {
  const unit = UNIT_WORDS[mean.per ?? ""]?.test(`${item.before} ${item.after}`);
  const isOfAll = !OF_SOME.test(clauseBefore(item.before));
  return item !== mean && item.kind === "count" && mayBeSame(item, mean) && unit === true && isOfAll;
}

/** Whether a time is one of what a mean time is of. */
function isSameTime(item: Item, mean: Item): boolean {
  const goesOn = item.sentence === mean.sentence && (SAME_THING.test(item.before) || SAME_THING.test(mean.after));
  const name = nameAfter(item, HIGHEST, FEWEST);
  const isNamed =
    item.sentence === mean.sentence &&
    (name === nameAfter(mean, MEAN) || namesIn(mean.before).some(([word]) => word === name));
  // No other number stands between them.
  const isNext =
    LONGEST.test(item.before) && item.start > mean.end && item.start - mean.end <= item.before.length + BESIDE;
  return item.noun === mean.noun && (sharesStem(item.before, mean.before) || goesOn || isNamed || isNext);
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
