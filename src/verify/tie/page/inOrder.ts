import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodKind } from "../../../periods/periodKind.js";
import { firstFrom } from "../../common/firstFrom.js";
import type { Mention } from "../names/findCues.js";
import { endOfSentence } from "./endOfSentence.js";

/** What the words of its sentence give a number by its turn: a period, a measure, or the channel or subset that a mention names. */
export interface Turn {
  readonly period?: PeriodReading;
  readonly mention?: Mention;
  readonly measure?: string;
  /** It stands in brackets, of which a note tells, or between slashes; so it may in a cell. */
  readonly isOfCell?: true;
}

type PeriodsNamed = (reading: PeriodReading) => readonly string[];

const ORDER = /\brespectively\b|على التوالي|على الترتيب|بالترتيب/gi;
const MISSING =
  /\b(?:not (?:yet )?(?:available|collected|given|recorded|counted|reported|known)|no data|suppressed|withheld)\b|(?<![ء-ي])و?(?:غير (?:متاح|متوا?فر|معروف|مسجل)[ةه]?|محجوب[ةه]?|لا (?:تتوا?فر|توجد) بيانات)(?![ء-ي])/gi;
/** A sentence longer than this, in characters, up to the word that deals out, is not looked through. */
const LONGEST = 2000;
const PARTS = ["month", "quarter", "half"];
const NO_TURNS: ReadonlyMap<number, Turn> = new Map();

/** Deals the names of a sentence that says "respectively" out to its numbers, where there are as many, by their readings' places. */
export function inOrder(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
  periodsNamed: PeriodsNamed,
): ReadonlyMap<number, Turn> {
  const found = [...text.matchAll(ORDER)];
  if (found.length === 0) return NO_TURNS;
  const turns = new Map<number, Turn>();
  for (const { index, 0: word } of found) {
    const lead = text.slice(Math.max(0, index - LONGEST), index);
    const start = Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf(". "), lead.lastIndexOf("؛"));
    if (start < 0 && index > lead.length) continue;
    const before = index - lead.length + start;
    const end = endOfSentence(text, index + word.length);
    const from = firstFrom(readings, before + 1, ({ span }) => span.start);
    const inside = readings.slice(
      from,
      firstFrom(readings, end, ({ span }) => span.start),
    );
    const given = inside.flatMap((reading, place) =>
      isQuantity(reading) ? [{ place: from + place, start: reading.span.start }] : [],
    );
    // What is missing has its turn, too.
    const gaps = [...text.slice(before + 1, end).matchAll(MISSING)].map(({ index: at }) => ({
      place: undefined,
      start: before + 1 + at,
    }));
    const places = [...given, ...gaps].sort((one, other) => one.start - other.start);
    const periods = everyMonth(
      inside.filter((reading): reading is PeriodReading => PARTS.includes(reading.kind)),
      periodsNamed,
    );
    const startOf = (mention: Mention): number => mention.start;
    const named = mentions
      .slice(firstFrom(mentions, before + 1, startOf), firstFrom(mentions, end, startOf))
      .filter(({ cue }) => cue.names !== undefined);
    const names = named.filter(({ cue }, at) => named[at - 1]?.cue.names !== cue.names);
    if (given.length < 2 || (periods.length === places.length) === (names.length === places.length)) continue;
    places.forEach(({ place }, at) => {
      if (place === undefined) return;
      const [period, mention] = periods.length === places.length ? [periods[at]] : [undefined, names[at]];
      turns.set(place, { ...(period && { period }), ...(mention && { mention }) });
    });
  }
  return turns;
}

/** The periods of a sentence; of two months that bound a longer one, all of it. */
function everyMonth(periods: readonly PeriodReading[], periodsNamed: PeriodsNamed): readonly PeriodReading[] {
  const [first, , third] = periods;
  const [whole = ""] = first?.kind === "month" && third === undefined ? periodsNamed(first) : [];
  if (first === undefined || !isPeriod(whole) || periodKind(whole) === "month") return periods;
  return monthsOf(whole).map((period) => ({ ...first, period }));
}
