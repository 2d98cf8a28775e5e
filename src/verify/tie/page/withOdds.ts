import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";

/** What stands between the two numbers of "six in ten", `ستة من كل عشرة`. */
const OF = /^\s(?:in|(?:out )?of (?:every|each)|من (?:بين )?كل)\s$/;
const TEN = 10;

/** The readings of a text in which so many of ten are one percentage: "nearly 6 in 10". */
export function withOdds(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  const told: FigureReading[] = [];
  for (const reading of readings) {
    const part = told.at(-1);
    if (part === undefined || !isOdds(part, reading, text)) told.push(reading);
    else told.splice(-1, 1, shareOf(part, reading, text));
  }
  return told;
}

function isOdds(part: FigureReading, whole: FigureReading, text: string): part is QuantityReading {
  if (!("value" in part) || !("value" in whole) || whole.value !== TEN || part.value >= TEN) return false;
  return Number.isInteger(part.value) && OF.test(text.slice(part.span.end, whole.span.start));
}

/** Rounded to whole tens. */
function shareOf(part: QuantityReading, whole: FigureReading, text: string): QuantityReading {
  const { value: units, bound, script } = part;
  const { start, end } = { start: part.span.start, end: whole.span.end };
  const [value, scale] = [units * TEN, { word: "", factor: TEN, step: TEN }];
  const place = { span: { start, end }, text: text.slice(start, end), script };
  return { kind: "percent", value, units, decimals: -1, scale, ...place, ...(bound && { bound }) };
}
