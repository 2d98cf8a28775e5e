import type { FigureReading, PeriodReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Span } from "../../../model/Finding.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { quarterOf } from "../../../periods/quarterOf.js";
import type { Mention } from "../names/findCues.js";
import { afterLast } from "./afterLast.js";
import { endOfSentence } from "./endOfSentence.js";
import type { Turn } from "./inOrder.js";

/** What parts two numbers of a list. */
const NEXT = /^(?:\s?[,،؛;]\s?(?:and\s|و\s?)?|\s(?:and\s|و\s?)|\sthen\s|[,،]?\sثم\s|\s?[-–/]\s?)$/i;
/** That it is told by month, without their names: "in the three months", "خلال أشهر الربع". */
const MONTHS =
  /\b(?:in|over|during|for|across|of) (?:each of )?(?:the|its|these|those) (?:(?:[a-z]+['’]s?|\d{1,2}|[a-z]+) ){0,2}months\b|\bmonths of (?:the|this) (?:quarter|half|year)\b|\bmonth[ -](?:by|after)[ -]month\b|\b(?:every|each) month\b|(?<![ء-ي])[وفبل]?(?:ال)?(?:[أا]شهر|شهور)(?:ه|ها)?(?![ء-ي])|(?<![ء-ي])شهر[اً\u064b]* (?:بعد|ب)\s?شهر|(?<![ء-ي])كل شهر(?![ء-ي])/i;
const QUARTERS =
  /\b(?:by|per|each|every) quarter\b|\bquarterly\b|\bquarter (?:by|after) quarter\b|\b(?:the|its) (?:four )?quarters of the year\b|\bfour quarters\b|(?<![ء-ي])[وفبل]?(?:ال)?[أا]رباع(?:ه|ها)?(?![ء-ي])|(?<![ء-ي])ربع[اً\u064b]* (?:بعد|ب)\s?ربع|(?<![ء-ي])كل ربع(?![ء-ي])/i;
/** How far, in characters, a sentence is looked at before a list. */
const BEFORE = 120;

/**
 * Deals the months of a period out to the numbers of a list that names one channel at most: where its sentence says that they are
 * its months or names as many before them, or where most are counts of the month of their place.
 *
 * @param isCount - whether the report has a count of a month
 */
export function monthLists(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
  isCount: (month: string, count: number) => boolean,
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let from = 0;
  for (let first = 0; first < readings.length; ) {
    let end = first + 1;
    while (isNext(text, readings[end - 1], readings[end])) end++;
    const list = readings.slice(first, end).filter(isListed);
    if (list.length > 1) {
      const sentence = sentenceOf(text, list);
      while ((mentions[from]?.start ?? sentence.start) < sentence.start) from++;
      const names = namesIn(sentence, readings, first);
      const isNamed = names.length === list.length && isRun(names, readings, first);
      const named = monthsIn(names, isNamed, periodsNamed, reportPeriod);
      const isQuarterly = !isNamed && sentence.isQuarterly && named.length !== list.length;
      const months = isQuarterly ? [...new Set(named.map(quarterOf))] : named;
      const held = list.filter(({ value }, at) => isCount(months[at] ?? "", value));
      const isMonthly = isNamed || isQuarterly || sentence.isMonthly || held.length > list.length / 2;
      const channels = channelsIn(sentence, mentions, from);
      if (isMonthly && months.length === list.length && channels.size < 2)
        for (const [at, { span, script, text: words }] of list.entries()) {
          const period: PeriodReading = {
            kind: isQuarterly ? "quarter" : "month",
            period: months[at] ?? "",
            span,
            script,
            text: words,
          };
          const [mention] = channels.values();
          turns.set(first + at, { period, ...(mention && { mention }) });
        }
    }
    first = end;
  }
  return turns;
}

/** The periods that a sentence names. */
function namesIn({ start, end }: Span, readings: readonly FigureReading[], first: number): readonly PeriodReading[] {
  let from = first;
  while ((readings[from - 1]?.span.start ?? -1) >= start) from--;
  const names: PeriodReading[] = [];
  for (let reading = readings[from]; reading !== undefined && reading.span.start < end; reading = readings[++from])
    if (isPeriodName(reading)) names.push(reading);
  return names;
}

/** Whether different months are named one after another right before a list. */
function isRun(names: readonly PeriodReading[], readings: readonly FigureReading[], first: number): boolean {
  const isDealt = names.every((name, at) => name.kind === "month" && name === readings[first - names.length + at]);
  return isDealt && new Set(names.map(({ period }) => period)).size === names.length;
}

/** The months that are named together, or of the only period that is named, or of the report's; none where two periods are named. */
function monthsIn(
  names: readonly PeriodReading[],
  isRun: boolean,
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
): readonly string[] {
  const [name, other] = names;
  const periods = name === undefined ? [reportPeriod] : periodsNamed(name);
  const [period = ""] = periods;
  if (other !== undefined && !(isRun && names.every((each) => periodsNamed(each)[0] === period))) return [];
  const months = isPeriod(period) ? monthsOf(period) : [];
  return isRun && months.length === 1 ? periods : months;
}

/** The channels that the words of a sentence name, each by what names it. */
function channelsIn({ start, end }: Span, mentions: readonly Mention[], from: number): ReadonlyMap<string, Mention> {
  const named = new Map<string, Mention>();
  for (let at = from; (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at];
    if (mention?.cue.about === "channel" && mention.start >= start) named.set(mention.cue.name, mention);
  }
  return named;
}

function isNext(text: string, one: FigureReading | undefined, next: FigureReading | undefined): boolean {
  if (!isListed(one) || !isListed(next)) return false;
  const end = Math.max(one.span.end, one.nounSpan?.end ?? 0);
  return end <= next.span.start && NEXT.test(text.slice(end, next.span.start));
}

function isListed(reading: FigureReading | undefined): reading is QuantityReading {
  return isQuantity(reading) && reading.script !== "word";
}

interface ListSentence extends Span {
  readonly isMonthly: boolean;
  readonly isQuarterly: boolean;
}

/** The sentence of a list, and whether it is told by month. */
function sentenceOf(text: string, list: readonly FigureReading[]): ListSentence {
  const [start, last] = [list[0]?.span.start ?? 0, list.at(-1)?.span.end ?? 0];
  const left = afterLast(text, Math.max(0, start - BEFORE), start, ".;؛؟?!\n");
  const end = endOfSentence(text, last);
  const words = `${left} ${text.slice(last, end)}`;
  return { start: start - left.length, end, isMonthly: MONTHS.test(words), isQuarterly: QUARTERS.test(words) };
}
