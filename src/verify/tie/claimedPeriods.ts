import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Surroundings } from "./Surroundings.js";

/** The names of one kind on one side of a number, those nearest first. */
export interface Side {
  readonly names: string[];
  readonly gap: number;
  readonly distance: number;
}

/** The periods on one side, and whether they are more than compared with. */
export interface PeriodSide extends Side {
  readonly isOpen: boolean;
}

/** A side while it is looked through: where its last name ends towards the number. */
interface Search extends Side {
  last: number;
  /** Something is named that is more than compared with. */
  isOpen: boolean;
}

const COMPARED =
  /(?:compared (?:with|to)|than(?: (?:it was|they were))?(?: in)?|since|\bby(?: the end of)?|from|against|versus|vs\.?|before|after|until|(?:over|on|of|in)(?= the (?:same|corresponding))|مقارنة(?: (?:مع|ب\S*))?|بالمقارنة (?:مع|ب\S*)|قياسا (?:على|ب\S*)|منذ|بحلول|(?:ب|حتى |مع )نهاية|عن|من|مقابل|قبل|بعد|حتى|عما كان(?:ت)? عليه?(?: في)?|بما كان(?:ت)? عليه?(?: في)?)(?:\s+the)?(?:\s+(?:same|corresponding) (?:period|quarter|month)(?: of| in| last)?)?(?:\s+(?:نفس |ذات )?(?:ال)?(?:فترة|ربع|شهر|مدة)(?: (?:نفسها|نفسه|ذاتها|ذاته|المماثلة|المماثل|المقابلة|المقابل|عينها|عينه))?(?: (?:من|في))?)?(?:\s+(?:ل?عام|ل?سنة|العام|شهر|year))?[\s\u2066-\u2069]*$/i;
/** Right behind a percentage, or behind a word of change, what it is a change from. */
const ON = /^[\s\u2066-\u2069]*(?:on|over)(?:\s+the)?[\s\u2066-\u2069]*$/i;
const MORE_ON =
  /^[\s\u2066-\u2069]*(?:[a-z]+ )?(?:higher|lower|more|fewer|up|down|above|below)(?: [a-z]+)? (?:on|over)(?:\s+the)?[\s\u2066-\u2069]*$/i;
/** "Up 620 on the second quarter". */
const CHANGED = /(?:\b(?:up|down|by|(?:rise|increase|growth|fall|drop|decrease) of)\s+|[+−-])[\d.,٬٫٠-٩]+%?$/i;
const BEFORE_ON = 32;
/** How far, in characters, the words of a comparison reach before the period that is compared with. */
const COMPARISON = 60;

/**
 * The periods that the words on one side of a number name, those nearest first: as its own, or only to be compared with.
 */
export function claimedPeriods(page: Surroundings, index: number, step: -1 | 1, limit: number): PeriodSide | undefined {
  const { readings, text, gaps } = page;
  const place = step < 0 ? (readings[index]?.span.start ?? 0) : (readings[index]?.span.end ?? 0);
  let side: Search | undefined;
  for (let at = index + step; ; at += step) {
    const reading = readings[at];
    if (reading === undefined || (step < 0 ? reading.span.start < limit : reading.span.end > limit)) break;
    if (!("period" in reading) || reading.kind === "date" || reading.calendar !== undefined) continue;
    const { start, end } = reading.span;
    const gap = step < 0 ? gaps(end, side?.last ?? place) : gaps(side?.last ?? place, start);
    if (step > 0 && side === undefined && AMOUNTS.test(nextWords(page, at))) break;
    if (gap > 1 || ((gap > 0 || opens(text.slice(place, start))) && side === undefined && isOfNumber(page, at, step)))
      break;
    const isCompared =
      COMPARED.test(text.slice(Math.max(0, start - COMPARISON), start)) ||
      (step > 0 && isOn(readings[index], text.slice(Math.max(0, place - BEFORE_ON), place), text.slice(place, start)));
    side ??= { names: [], gap, distance: step < 0 ? place - end : start - place, last: 0, isOpen: false };
    side.names.push(...page.periodsNamed(reading));
    side.last = step < 0 ? start : end;
    side.isOpen ||= !isCompared;
  }
  return side;
}

function isOn(reading: FigureReading | undefined, before: string, between: string): boolean {
  return ((reading?.kind === "percent" || CHANGED.test(before)) && ON.test(between)) || MORE_ON.test(between);
}

/** The words from a period to the number behind it. */
function nextWords({ readings, text }: Surroundings, at: number): string {
  return text.slice(readings[at]?.span.end ?? 0, readings[at + 1]?.span.start ?? 0);
}

/** The period is that of the next number: "the balance of 2023, which was 2,148". */
const AMOUNTS = /^\s*[,،]?\s*(?:البالغ[ةه]?|وقدره|which was|amounting to)\s*$/i;

/** Whether a bracket opens: what follows is told apart. */
function opens(between: string): boolean {
  return between.includes("(");
}

/** Whether a period stands right beside another number, which it then speaks of: "120 in May, a rise of 5", "9 (May 4, June 5)". */
function isOfNumber({ readings, gaps }: Surroundings, at: number, step: -1 | 1): boolean {
  const other = readings[at + step];
  if (other === undefined || !("value" in other) || other.kind === "ordinal") return false;
  if (step > 0) return gaps(readings[at]?.span.end ?? 0, other.span.start) === 0;
  return gaps(Math.max(other.span.end, other.nounSpan?.end ?? 0), readings[at]?.span.start ?? 0) === 0;
}
