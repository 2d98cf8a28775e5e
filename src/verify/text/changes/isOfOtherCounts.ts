import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { isBareChange } from "../clauses/isBareChange.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { wordsOfChange } from "../clauses/wordsOfChange.js";
import { YEARS } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Item, Pair } from "../relations/Relation.js";

/** A change over a year. */
const YEARLY =
  /(?<![a-z])(?:year[ -]on[ -]year|year[ -]over[ -]year|(?:on|over|in) (?:the|a) year|(?:a|one) year (?:ago|earlier|before)|this year)(?![a-z])|علي اساس سنوي|سنويا|(?<![ء-ي])خلال (?:ال)?(?:عام|سنه)(?![ء-ي]| \d)/;

/** A change over several years: "over ten years the caseload has grown by". */
const OVER_YEARS =
  /(?<![a-z])(?:over|in|within|during) (?:the )?(?:(?:last|past|previous|following|next) )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|[2-9]|\d\d) years(?![a-z])|(?<![a-z])over (?:the |a |two )?(?:last |past )?decades?(?![a-z])|(?<![ء-ي])(?:خلال|علي مدي|في|منذ) (?:ال)?(?:\d+|عشر|خمس|ثلاث|اربع|ست|سبع|ثماني|تسع) (?:ال)?سنوات(?![ء-ي])|(?<![ء-ي])(?:خلال|علي مدي|في) (?:ال)?(?:عقد|عامين|سنتين)(?![ء-ي])/;
/** A change of a whole country, or of what is not here. */
const ELSEWHERE =
  /(?<![a-z])(?:nation(?:al(?:ly)?|wide)|countrywide|worldwide|globally|elsewhere|in other (?:areas|regions|offices)|across (?:the )?(?:whole )?(?:country|state|province|nation|sector|industry|europe)|in the (?:country|sector|industry|region) as a whole)(?![a-z])|(?<![ء-ي])(?:علي (?:ال)?(?:صعيد|مستوي) (?:ال)?(?:وطني|عالمي|دوله|بلاد|مملكه|جمهوريه|قطاع|محلي)|[وف]?(?:وطنيا|عالميا)|في (?:عموم|بقيه|ساير) ال[ء-ي]+)(?![ء-ي])/;
/** What another clause begins with, which may have a subject of its own. */
const WHILE = /^.*(?<![a-zء-ي])(?:while|whereas|but|meanwhile|whilst|بينما|فيما|في حين(?: ان)?|اما|لكن)(?![a-zء-ي])/s;

/**
 * Whether a change is of other counts than two: it names a year that neither does, is one over a year beside two months ("23,410 in October (September: 24,180).
 * This is a fall of 6 % over the year"), over several years, of another place, or has a subject of its own behind "while".
 */
export function isOfOtherCounts(change: Item, pair: Pair, figures: readonly FigureReading[]): boolean {
  const told = pair.map(({ before, after }) => `${before} ${after}`).join(" ");
  const words = wordsOfChange(change);
  const named = words.match(YEARS) ?? [];
  if (!named.every((year) => told.includes(year))) return true;
  const own = `${change.before} ${clauseAfter(change.after)}`;
  if (OVER_YEARS.test(own) || ELSEWHERE.test(own) !== ELSEWHERE.test(told)) return true;
  const clause = WHILE.exec(change.before)?.[0].length;
  const areBefore = pair.every(({ end }) => end <= change.start);
  if (clause !== undefined && areBefore && !isBareChange(change.before.slice(clause), nounsBehind(pair))) return true;
  if (new Set(told.match(YEARS)).size > 1 || !YEARLY.test(own)) return false;
  return pair.some(({ start, end, before, after }) =>
    figuresWithin(figures, start - before.length, end + after.length).some(
      ({ kind }) => kind === "month" || kind === "quarter" || kind === "half",
    ),
  );
}
