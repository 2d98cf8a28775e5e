import { clauseAfter } from "../clauses/clauseAfter.js";
import { isAlike } from "../clauses/isAlike.js";
import { isPart } from "../clauses/isPart.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { COMPARISON, HIGHEST, MEAN, SINCE } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Reading } from "../sums/Reading.js";
import { isDrawn } from "./isDrawn.js";
import { isOtherRate } from "./isOtherRate.js";
import { spanOfTotal } from "./spanOfTotal.js";

/** The days of each unit of time, and how far below and above the mean of all days one of them may be: weeks and months do not divide each other, some days and hours are not worked. */
const UNITS: Readonly<Record<string, readonly [days: number, least: number, most: number]>> = {
  minute: [1 / 1440, 0.9, 5],
  hour: [1 / 24, 0.9, 5],
  day: [1, 0.93, 1.6],
  week: [7, 0.92, 1.1],
  month: [30.4375, 0.94, 1.07],
  year: [365.25, 0.94, 1.07],
};
const OF_YEAR = /(?:yearly|annual) (?:average|mean)|(?:متوسط|معدل)[ء-ي]* (?:ال)?سنوي/;
/** The number is said to come of others: "that works out at", `وهو ما يعني`. */
const COMES =
  /(?<![a-z])(?:works? out (?:at|to)|(?:comes?|amounts?) to|equals?|equivalent to|that is|i\.e\.)(?![a-z])|(?<![ء-ي])(?:اي|[يت]عني|[يت]عادل|[يت]ساوي|نصيب)(?![ء-ي])/;
/** One of each of several, of some time of the period, or an end. */
const NOT_OF_ALL =
  /(?<![a-z])(?:each(?! (?:day|week|month|year|hour|minute))|per (?!day|week|month|year|hour|minute|annum)[a-z]+|every (?!day|week|month|year|hour|minute|\d)[a-z]+|alone|at (?:most|least|peak|weekends?|times)|up to|some days|days? off|min(?:imum|ute)s?|max(?:imum)?)(?![a-z])|(?<![ء-ي])(?:لكل (?!يوم|شهر|اسبوع|سنه|عام|ساعه)[ء-ي]+|وحد[ءه]|كحد|احيانا)(?![ء-ي])/;
const TYPICAL = /^[^,.;\d]{0,40} on an? (?:average|ordinary|typical|normal) /;
const NAMELESS: readonly (string | undefined)[] = [undefined, "time"];
const REACH = 12;
const SENTENCES = 2;
/** What is so many times as large is one of something else. */
const FAR = 15;

/** Finds means of a time that the only total before them and its period do not give, however far off: "36,500 calls in 2018. On average 400 were taken a day". */
export function findToldMeans(reading: Reading, known: ReadonlySet<unknown>): readonly Relation[] {
  const { items, others } = reading;
  return [...items, ...others].flatMap((mean): readonly Relation[] => {
    const per = mean.per ?? (OF_YEAR.test(mean.before) ? "year" : "");
    const unit = UNITS[per];
    const words = `${mean.before} ${clauseAfter(mean.after)}`;
    const isTold =
      [MEAN, COMES].some((cue) => cue.test(mean.before)) || isDrawn(mean.before) || TYPICAL.test(mean.after);
    if (mean.kind !== "count" || unit === undefined || known.has(mean) || !isTold || NOT_OF_ALL.test(words)) return [];
    const near = nearby(items, mean.start, REACH).filter(
      (count) => isCount(count) && count !== mean && isAlike(count, mean) && count.value > mean.value,
    );
    const total = totalOf(near, mean);
    if (total === undefined || isOtherRate(mean, total)) return [];
    const between = `${total.before} ${total.after} ${mean.before}`;
    if ([HIGHEST, SINCE, COMPARISON].some((cue) => cue.test(between))) return [];
    if (figuresWithin(reading.figures, total.end, mean.start).some(({ kind }) => kind === "month")) return [];
    const span = spanOfTotal(reading, total, mean);
    if (span === undefined) return [];
    const [days, least, most] = unit;
    const fits = (whole: Item) => {
      const ratio = (mean.value * span) / days / whole.value;
      const step = (0.5 * 10 ** -mean.figure.decimals) / mean.value;
      return ratio > least - step && ratio < most + step;
    };
    const count = span / days;
    const off = (mean.value * count) / total.value;
    if (near.some((whole) => mayBeSame(whole, mean) && fits(whole)) || off > FAR || off < 1 / FAR || count < 1.9)
      return [];
    if (mean.bound === "over" && off < 1) return [];
    if ((mean.bound === "under" || total.bound === "over") && off > 1) return [];
    return [relateMean([total], { units: Math.round(count * 100), decimals: 2 }, mean)];
  });
}

/** The one count in the sentences up to a mean that is no part of another, of its noun where it has one. */
function totalOf(near: readonly Item[], mean: Item): Item | undefined {
  const before = near.filter(
    (count) => count.start < mean.start && mean.sentence - count.sentence <= SENTENCES && !isPart(count),
  );
  // What is drawn of a number stands right behind it.
  const drawn = isDrawn(mean.before) ? before.at(-1) : undefined;
  if (drawn !== undefined && drawn.sentence === mean.sentence && mayBeSame(drawn, mean)) return drawn;
  const own = before.filter(({ noun }) => noun === mean.noun);
  if (!NAMELESS.includes(mean.noun) && own.length > 0) return onlyOne(own);
  const last = before.at(-1)?.sentence;
  const told = before.filter(({ sentence }) => sentence === last);
  return onlyOne(told.filter(({ noun }) => NAMELESS.includes(mean.noun) || noun === undefined));
}
