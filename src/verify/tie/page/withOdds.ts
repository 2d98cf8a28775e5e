import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";

/** What stands between the two numbers of "six in ten", `ستة من كل عشرة`. */
const OF = /^\s(?:in|(?:in|(?:out )?of) (?:every|each)|من (?:بين )?كل)\s$/;
/** Before what a part is of that comes behind it: "of every 100 calls, 94 were answered". */
const EVERY = /(?:\bof every|(?<![ء-ي])من (?:بين )?كل)\s$/i;
/** The next part of the same: "94 were answered, 4 lost and". */
const NEXT = /^[^.;؛\n]{0,40}(?:[,،] ?|\band |(?<![ء-ي])و)$/;
/** How far, in characters, the part stands. */
const NEAR = 80;
/** "6 in 100" may be a ratio of anything. */
const IN = " in ";
/** Behind a whole that has no noun. */
const ENDS = /^(?:[\s)]*(?:[.,;:؛،\n]|$)| (?:was|were|is|are|has|had|took|got|تم|كان)(?![a-zء-ي]))/i;
const TEN = 10;
const HUNDRED = 100;

/** The readings of a text in which so many of ten, or of a hundred, are one percentage: "nearly 6 in 10". */
export function withOdds(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  const told: FigureReading[] = [];
  let every: FigureReading | undefined;
  for (const reading of readings) {
    const last = told.at(-1);
    const between = text.slice(endOf(last, reading, text), reading.span.start);
    if (OF.test(between) && isOdds(last, reading, between === IN ? [TEN] : [TEN, HUNDRED]))
      told.splice(-1, 1, shareOf(last, reading, text));
    else {
      const isFirst = isOdds(reading, last, [HUNDRED]) && isOfEvery(last, between, text);
      every = isFirst ? last : every !== undefined && NEXT.test(between) ? every : undefined;
      if (every !== undefined && isOdds(reading, every, [HUNDRED]))
        told.push(shareOf(reading, { ...every, span: reading.span }, text));
      else told.push(reading);
    }
  }
  return told;
}

/** Where a number ends, with its noun before a whole that has none: "nine tickets in ten", and no "five calls in ten minutes". */
function endOf(part: FigureReading | undefined, whole: FigureReading, text: string): number | undefined {
  const noun = part !== undefined && "nounSpan" in part ? part.nounSpan : undefined;
  const isBare = noun !== undefined && !("noun" in whole) && ENDS.test(text.slice(whole.span.end, whole.span.end + 8));
  return isBare ? Math.max(part?.span.end ?? 0, noun.end) : part?.span.end;
}

function isOdds(
  part: FigureReading | undefined,
  whole: FigureReading | undefined,
  wholes: readonly number[],
): part is QuantityReading {
  if (part === undefined || whole === undefined || !("value" in part && "value" in whole)) return false;
  const isWhole = wholes.includes(whole.value);
  return isWhole && part.value < whole.value && part.kind !== "percent" && Number.isInteger(part.value);
}

function isOfEvery(whole: FigureReading | undefined, between: string, text: string): whole is QuantityReading {
  const { start } = whole?.span ?? { start: 0 };
  return between.length < NEAR && !/[.;؛\n]/.test(between) && EVERY.test(text.slice(Math.max(0, start - 16), start));
}

/** Rounded to whole tens of ten, to whole ones of a hundred. */
function shareOf(part: QuantityReading, whole: FigureReading, text: string): QuantityReading {
  const { value: units, bound, script } = part;
  const { start, end } = { start: part.span.start, end: whole.span.end };
  const step = "value" in whole ? HUNDRED / whole.value : 1;
  const place = { span: { start, end }, text: text.slice(start, end), script };
  const scale = step > 1 && { scale: { word: "", factor: step, step } };
  return {
    kind: "percent",
    value: units * step,
    units,
    decimals: step > 1 ? -1 : 0,
    ...scale,
    ...place,
    ...(bound && { bound }),
  };
}
