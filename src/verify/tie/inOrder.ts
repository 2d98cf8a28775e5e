import type { FigureReading, PeriodReading } from "../../language/reading/FigureReading.js";
import { endOfSentence } from "./endOfSentence.js";
import type { Mention } from "./findCues.js";

/** What the words of its sentence give a number by its turn: a period, or the channel or subset that a mention names. */
export interface Turn {
  readonly period?: PeriodReading;
  readonly mention?: Mention;
}

const ORDER = /\brespectively\b|على التوالي|على الترتيب|بالترتيب/gi;
const TO = /^\s*(?:[-–—]|to|through|until|[إا]لى|حتى)\s*$/i;
const NO_TURNS: ReadonlyMap<number, Turn> = new Map();

/** Deals the names of a sentence that says "respectively" out to its numbers, where there are as many, by their readings' places. */
export function inOrder(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
): ReadonlyMap<number, Turn> {
  const found = [...text.matchAll(ORDER)];
  if (found.length === 0) return NO_TURNS;
  const turns = new Map<number, Turn>();
  for (const { index, 0: word } of found) {
    const before = Math.max(text.lastIndexOf("\n", index), text.lastIndexOf(". ", index), text.lastIndexOf("؛", index));
    const end = endOfSentence(text, index + word.length);
    const isInside = (start: number): boolean => start > before && start < end;
    const places = readings.flatMap((reading, place) =>
      isInside(reading.span.start) && "value" in reading && reading.kind !== "ordinal" ? [place] : [],
    );
    const periods = everyMonth(
      text,
      readings.filter(
        (reading): reading is PeriodReading =>
          isInside(reading.span.start) &&
          (reading.kind === "month" || reading.kind === "quarter" || reading.kind === "half"),
      ),
    );
    const named = mentions.filter(({ start, cue }) => isInside(start) && cue.names !== undefined);
    const names = named.filter(({ cue }, at) => named[at - 1]?.cue.names !== cue.names);
    if (places.length < 2 || (periods.length === places.length) === (names.length === places.length)) continue;
    places.forEach((place, at) => {
      const [period, mention] = periods.length === places.length ? [periods[at]] : [undefined, names[at]];
      turns.set(place, { ...(period && { period }), ...(mention && { mention }) });
    });
  }
  return turns;
}

/** The periods of a sentence; two months that a range names with those between them. */
function everyMonth(text: string, periods: readonly PeriodReading[]): readonly PeriodReading[] {
  const [first, last, ...others] = periods;
  if (first?.kind !== "month" || last?.kind !== "month" || others.length > 0) return periods;
  if (!TO.test(text.slice(first.span.end, last.span.start))) return periods;
  const [from, to] = [Number(first.period.slice(-2)), Number(last.period.slice(-2))];
  const year = last.period.slice(0, -2);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ({
    ...last,
    period: `${year}${String(from + at).padStart(2, "0")}`,
  }));
}
