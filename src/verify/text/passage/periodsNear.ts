import { foldText } from "../../../language/foldText.js";
import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { daysIn } from "../../../periods/daysIn.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { daysOfSpan } from "./daysOfSpan.js";
import { figuresWithin } from "./figuresWithin.js";
import type { Passage } from "./Passage.js";

/** How many days the period of a rate may have, by what the text around it names. */
export interface NearPeriods {
  /** Every length that anything nearby may stand for. */
  readonly possible: readonly number[];
  /** The one length the text leaves no doubt of. */
  readonly certain?: number;
  /** Some months of a year are named, some time since which it is, or days that are worked, so that the year is not the period. */
  readonly isPart: boolean;
}

const BEFORE = 400;
const AFTER = 200;
const DAY = /(?<![a-zء-ي])(?:[بلوف]?(?:ال)?يوم|امس|day|24 ساعه|24 hours)(?![a-zء-ي])/;
const WEEK = /(?<![a-zء-ي])(?:[بلوف]?(?:ال)?اسبوع|week)(?![a-zء-ي])/;
const MONTH = /(?<![a-zء-ي])(?:[بلوف]?(?:ال)?شهر|month)(?![a-zء-ي])/;
/** Some months of the year that is named. */
const MONTHS = /(?<![a-zء-ي])(?:[بلوف]?(?:ال)?(?:اشهر|شهور|شهر[يا]ن)|months)(?![a-zء-ي])/;
/** Since some day of it. */
const SINCE = /(?<![a-zء-ي])(?:since|منذ)(?![a-zء-ي])/;
/** Some days of the week are worked, and not so many that an answer takes. */
const WORKED =
  /(?<![a-z])(?:week-?days?|(?<!in [a-z\d]{1,9} )working days?|sunday to (?!sat)[a-z]+|monday to (?!sun)[a-z]+|(?<!in )(?:five|six) days)(?![a-z])|(?<!(?:خلال|غضون) [ء-ي\d]+ )(?:ايام|يوم) (?:ال)?(?:عمل|دوام)(?![ء-ي])|(?:خمسه|سته) ايام في |الاحد الي/;
/** The words of the rate itself, which name no period. */
const RATE = /(?:per|each|a|كل) (?:day|week|month|يوم|اسبوع|شهر)|في اليوم|يوميا/g;
/** The period is one that the text may only begin or end. */
const VAGUE = /(?<![a-zء-ي])(?:منذ|حتي|الي|since|until|between|from)(?![a-zء-ي])/;
/** Right after the rate: the period is the one day that the text speaks of. */
const THAT_DAY =
  /(?:علي مد(?:ار|ي)|خلال|طوال) (?:اليوم|24 ساعه|اربع وعشرين ساعه)|throughout the day|that day|on the day|(?:the|in|over) 24 hours/;
const NEXT = 60;
const MONTH_LENGTHS = [28, 29, 30, 31];
/** The rate is one of a year that its sentence need not name: a month told beside it is another time. */
const OF_YEAR =
  /(?<![a-z])(?:during|over|in|across|throughout) the (?:whole |full |entire |past |last )?year(?! to| so far)(?![a-z])|(?<![ء-ي])(?:خلال|طوال|طيله|في) (?:ال)?(?:عام|سنه)(?! (?:ال)?(?:دراسي|ماضي|سابق))(?![ء-ي])/;
/** The year's month that the rate is of. */
const OF_MONTH =
  /(?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])|(?<![ء-ي])[بلوف]?(?:ال)?(?:شهر|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)(?![ء-ي])/;
const YEAR_LENGTHS = [365, 366];

/** Finds the periods named around a place. */
export function periodsNear({ text, figures }: Passage, start: number, end: number): NearPeriods {
  const words = normalizeArabic(text.slice(Math.max(0, start - BEFORE), end + AFTER))
    .toLowerCase()
    .replace(RATE, "");
  const months: number[] = [];
  const years: number[] = [];
  let dated = false;
  const near = figuresWithin(figures, start - BEFORE, end + AFTER);
  const spans = near.slice(1).flatMap((last, at) => daysOfSpan(text, near[at] ?? last, last) ?? []);
  for (const figure of near) {
    if (!("period" in figure) || figure.calendar !== undefined) continue;
    if (figure.kind === "date") dated = true;
    else if (isPeriod(figure.period)) (figure.kind === "year" ? years : months).push(daysIn(figure.period));
    else if (figure.kind === "month") months.push(...lengthsOf(figure.period));
  }
  if (THAT_DAY.test(foldText(text.slice(Math.max(0, start - 2 * NEXT), end + NEXT))))
    return { possible: [1], certain: 1, isPart: false };
  const lead = sentenceBefore(text, start);
  const isOfYear = years.length === 0 && OF_YEAR.test(lead) && !OF_MONTH.test(lead);
  const [span] = WORKED.test(words) || isOfYear ? [] : spans;
  if (span !== undefined && spans.every((days) => days === span))
    return { possible: [...months, ...years, span, ...(dated ? [span - 1] : [])], certain: span, isPart: false };
  const week = WEEK.test(words);
  const isOfMonths = MONTHS.test(lead);
  const isPart = isOfMonths || SINCE.test(lead) || WORKED.test(words);
  const month = isOfMonths || MONTH.test(words);
  const day = dated || DAY.test(words);
  const possible = [
    ...months,
    ...years,
    // Who divides by the days of a year seldom thinks of the leap day.
    ...(years.includes(366) ? [365] : []),
    ...(day ? [1] : []),
    ...(week ? [7] : []),
    ...(month && months.length === 0 ? MONTH_LENGTHS : []),
  ];
  if (isOfYear) possible.push(...YEAR_LENGTHS);
  const candidates = week && months.length === 0 ? [7] : months.length > 0 ? months : day && !month ? [1] : years;
  const [certain, ...others] = new Set(candidates);
  return certain === undefined || others.length > 0 || isPart || isOfYear || spans.length > 0 || VAGUE.test(words)
    ? { possible, isPart }
    : { possible, certain, isPart };
}

/** The folded words of the sentence before a place. */
function sentenceBefore(text: string, start: number): string {
  const before = foldText(text.slice(Math.max(0, start - BEFORE), start));
  return before.split(/[.؛;!؟?]\s|\n/).at(-1) ?? "";
}

/** A month without its year: only February leaves a doubt. */
function lengthsOf(month: string): readonly number[] {
  if (!/^\d\d$/.test(month)) return MONTH_LENGTHS;
  return [daysIn(`2023-${month}`), daysIn(`2024-${month}`)];
}
