import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import { afterLast } from "./afterLast.js";
import type { Turn } from "./inOrder.js";
import type { RelativePeriod } from "./withRelative.js";

/** "Figures in brackets are for the second quarter", "(الأرقام بين قوسين للعام السابق)". */
const NOTE =
  /\b(?:in|within|between) (?:(?:round|square) )?(?:brackets|parenthes[ie]s)\b|\b(?:bracketed|parenthesi[sz]ed) (?:figures|numbers|values|data)\b|(?<![ء-ي])[وف]?(?:بين|داخل) (?:ال)?(?:قوسين|[أا]قواس|هلالين)(?![ء-ي])/gi;
/** How far, in characters, the sentence of a note reaches to either side. */
const NEAR = 100;
/** No more readings stand there. */
const MOST = 50;
/** What stands between a number and another in brackets behind it, and behind that one. */
const OPENED = /^[^\d٠-٩۰-۹\n()[\]]{0,40}[([][\s\u2066-\u2069]*$/;
const CLOSED = /^[^\d٠-٩۰-۹\n()[\].,،]{0,20}[)\]]/;

/** What a page says of its numbers in brackets. */
export interface BracketPeriods {
  /** The readings, of which the period that a note names is told of nothing else. */
  readonly readings: readonly FigureReading[];
  /** The period of each number in brackets behind a number, by their readings' places. */
  readonly turns: ReadonlyMap<number, Turn>;
}

/** Finds the notes that say of which period the numbers in brackets are, and those numbers: each is of the note above it, or of the first. */
export function bracketPeriods(text: string, readings: readonly FigureReading[]): BracketPeriods {
  const notes = notesOf(text, readings);
  const turns = new Map<number, Turn>();
  let [period] = notes;
  if (period === undefined) return { readings, turns };
  for (const [at, reading] of readings.entries()) {
    if (isNote(reading)) period = reading;
    else if (isBehind(text, readings[at - 1], reading)) turns.set(at, { period, isOfCell: true });
  }
  const silent = (reading: FigureReading): FigureReading | RelativePeriod =>
    isNote(reading) ? { ...reading, kind: "date", meant: [] } : reading;
  return { readings: readings.map(silent), turns };

  function isNote(reading: FigureReading): reading is PeriodReading {
    return isPeriodName(reading) && notes.has(reading);
  }
}

/** The only period that each sentence of a note names, or its brackets, if it tells no number. */
function notesOf(text: string, readings: readonly FigureReading[]): ReadonlySet<PeriodReading> {
  const notes = new Set<PeriodReading>();
  let from = 0;
  for (const { index, 0: words } of text.matchAll(NOTE)) {
    const before = afterLast(text, Math.max(0, index - NEAR), index, ".;؛؟?!\n");
    const after = /^[^.;؛\n]*/.exec(text.slice(index + words.length, index + words.length + NEAR))?.[0] ?? "";
    const start = index - before.length;
    while ((readings[from]?.span.start ?? start) < start) from++;
    const only = (left: number, right: number): PeriodReading | undefined => {
      const inside = readings.slice(from, from + MOST).filter(({ span }) => span.start >= left && span.start < right);
      const [name, other] = inside.filter(isPeriodName);
      return other === undefined && !inside.some(isQuantity) && name?.kind !== "date" ? name : undefined;
    };
    const [opened, closed] = [before.lastIndexOf("(") + 1, after.indexOf(")")];
    const end = index + words.length;
    const inBrackets = opened > 0 && closed >= 0 ? only(start + opened, end + closed) : undefined;
    const period = inBrackets ?? only(start, end + after.length);
    if (period !== undefined) notes.add(period);
  }
  return notes;
}

function isBehind(text: string, before: FigureReading | undefined, reading: FigureReading): boolean {
  if (before === undefined || !("value" in before && "value" in reading)) return false;
  if ((before.kind === "percent") !== (reading.kind === "percent")) return false;
  const between = text.slice(before.span.end, reading.span.start);
  return OPENED.test(between) && CLOSED.test(text.slice(reading.span.end, reading.span.end + 24));
}
