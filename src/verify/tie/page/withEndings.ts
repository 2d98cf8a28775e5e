import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";

/** Right before the month or day that so many months end with; a group has six of them. */
const ENDING =
  /(?:\b(?:(six|6)|three|3)[ -]months?,? (?:to|until|ended|ending)(?: (?:on|in))?(?: the)?(?: end of)?|(?<![ء-ي])(?:[ولب]?ال)(?:[أا]شهر ال(?:(ست)|ثلاث)[ةه]|(?:(ست)|ثلاث)[ةه] [أا]شهر) المنتهي[ةه] (?:في|ب)(?: ?نهاي[ةه])?(?: شهر)?) ?$/i;
const NEAR = 60;
const HALF = 6;
const QUARTER = 3;

/** The readings of a text, with the half or quarter that is told by its last month: "the six months to June", `الأشهر الثلاثة المنتهية في يونيو`. */
export function withEndings(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  const found = readings.flatMap((reading) => endingWith(reading, text) ?? []);
  if (found.length === 0) return readings;
  const isApart = ({ span }: FigureReading): boolean =>
    found.every((each) => span.end <= each.span.start || span.start >= each.span.end);
  return [...readings.filter(isApart), ...found].sort((one, other) => one.span.start - other.span.start);
}

function endingWith(reading: FigureReading, text: string): PeriodReading | undefined {
  if ((reading.kind !== "month" && reading.kind !== "date") || reading.calendar !== undefined) return undefined;
  const { start, end } = reading.span;
  const [words, ...sixes] = ENDING.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
  const [, year = "", month = ""] = /^(\d{4}-)?(\d\d)/.exec(reading.period) ?? [];
  if (words === undefined) return undefined;
  const isHalf = sixes.some((six) => six !== undefined);
  const part = Number(month) / (isHalf ? HALF : QUARTER);
  // What ends within a quarter is no period of a report.
  if (!Number.isInteger(part)) return undefined;
  const span = { start: start - words.length, end };
  const period = `${year}${isHalf ? "H" : "Q"}${part}`;
  const kind = isHalf ? "half" : "quarter";
  return { kind, period, span, text: text.slice(span.start, end), script: "word" };
}
