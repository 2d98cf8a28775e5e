import type { FigureReading, PeriodReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Span } from "../../../model/Finding.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import type { Mention } from "../names/findCues.js";
import { afterLast } from "./afterLast.js";
import { endOfSentence } from "./endOfSentence.js";
import type { Turn } from "./inOrder.js";

/** What parts two numbers of a list. */
const NEXT = /^(?:\s?[,،؛;]\s?(?:and\s|و\s?)?|\s(?:and\s|و\s?)|\sthen\s|[,،]?\sثم\s|\s?[-–/]\s?)$/i;
/** That it is told by month, without their names: "in the three months", "خلال أشهر الربع". */
const MONTHS =
  /\b(?:in|over|during|for|across|of) (?:each of )?(?:the|its|these|those) (?:(?:[a-z]+['’]s?|\d{1,2}|[a-z]+) ){0,2}months\b|\bmonths of (?:the|this) (?:quarter|half|year)\b|\bmonth[ -](?:by|after)[ -]month\b|(?<![ء-ي])[وفبل]?(?:ال)?(?:[أا]شهر|شهور)(?:ه|ها)?(?![ء-ي])|(?<![ء-ي])شهر[اً\u064b]* (?:بعد|ب)\s?شهر/i;
/** How far, in characters, a sentence is looked at before a list. */
const BEFORE = 120;

/** Deals the months of a period out to the numbers of a list, where its sentence says that they are its months, and names none, nor several channels. */
export function monthLists(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let from = 0;
  for (let first = 0; first < readings.length; ) {
    let end = first + 1;
    while (isNext(text, readings[end - 1], readings[end])) end++;
    const list = readings.slice(first, end);
    const sentence = list.length < 2 ? undefined : monthlyAround(text, list);
    if (sentence !== undefined) {
      while ((mentions[from]?.start ?? sentence.start) < sentence.start) from++;
      const months = monthsIn(sentence, readings, first, periodsNamed, reportPeriod);
      if (months.length === list.length && channelsIn(sentence, mentions, from) < 2)
        for (const [at, { span, script, text: words }] of list.entries())
          turns.set(first + at, { period: { kind: "month", period: months[at] ?? "", span, script, text: words } });
    }
    first = end;
  }
  return turns;
}

/** The months of the only period that a sentence names, or of the report's; none where it names one of them, or two periods. */
function monthsIn(
  { start, end }: Span,
  readings: readonly FigureReading[],
  first: number,
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
): readonly string[] {
  let from = first;
  while ((readings[from - 1]?.span.start ?? -1) >= start) from--;
  const names: PeriodReading[] = [];
  for (let reading = readings[from]; reading !== undefined && reading.span.start < end; reading = readings[++from])
    if (isPeriodName(reading)) names.push(reading);
  const [name, other] = names;
  const period = name === undefined ? reportPeriod : (periodsNamed(name)[0] ?? "");
  return other === undefined && isPeriod(period) ? monthsOf(period) : [];
}

/** How many channels the words of a sentence name. */
function channelsIn({ start, end }: Span, mentions: readonly Mention[], from: number): number {
  const names = new Set<string>();
  for (let at = from; (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at];
    if (mention?.cue.about === "channel" && mention.start >= start) names.add(mention.cue.name);
  }
  return names.size;
}

function isNext(text: string, one: FigureReading | undefined, next: FigureReading | undefined): boolean {
  if (!isListed(one) || !isListed(next)) return false;
  const end = Math.max(one.span.end, one.nounSpan?.end ?? 0);
  return end <= next.span.start && NEXT.test(text.slice(end, next.span.start));
}

function isListed(reading: FigureReading | undefined): reading is QuantityReading {
  return isQuantity(reading) && reading.script !== "word";
}

/** The sentence of a list, if it is told by month. */
function monthlyAround(text: string, list: readonly FigureReading[]): Span | undefined {
  const [start, last] = [list[0]?.span.start ?? 0, list.at(-1)?.span.end ?? 0];
  const left = afterLast(text, Math.max(0, start - BEFORE), start, ".;؛؟?!\n");
  const end = endOfSentence(text, last);
  const isMonthly = MONTHS.test(`${left} ${text.slice(last, end)}`);
  return isMonthly ? { start: start - left.length, end } : undefined;
}
