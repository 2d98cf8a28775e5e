import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";

/** Right before the month or day that so many months end with. */
const ENDING =
  /(?:\b(?:(?:six|6|three|3)[ -]months?,? (?:to|until|ended|ending)|(?:half(?:-year)?|(?<!month )period) (?:ended|ending))(?: (?:on|in))?(?: the)?(?: end of)?|(?<![ء-ي])(?:[وفب]?ال|و?لل?)(?:[أا]شهر ال(?:ست|ثلاث)[ةه]|(?:ست|ثلاث)[ةه] [أا]شهر|(?:ربع|نصف)(?: السنوي)?|فتر[ةه]) المنتهي[ةه]?(?: في| ب)?(?: ?نهاي[ةه])?(?: شهر)?) ?$/i;
const SIX = /six|6|half|ست|نصف/i;
/** As long as the period of the report. */
const PERIOD = /period|فتر/i;
/** By a day these are told as the report's period is, however long. */
const BY_MONTH = /half|period|فتر|ربع|نصف/i;
const NEAR = 60;
const KINDS = { 3: ["Q", "quarter"], 6: ["H", "half"] } as const;

/**
 * The readings of a text, with the half or quarter that is told by its last month: "the six months to June", `الأشهر الثلاثة المنتهية في يونيو`,
 * "the period ended June" in a report of so many months.
 */
export function withEndings(
  readings: readonly FigureReading[],
  text: string,
  reportLength: number,
): readonly FigureReading[] {
  const found = readings.flatMap((reading) => endingWith(reading, text, reportLength) ?? []);
  if (found.length === 0) return readings;
  const isApart = ({ span }: FigureReading): boolean =>
    found.every((each) => span.end <= each.span.start || span.start >= each.span.end);
  return [...readings.filter(isApart), ...found].sort((one, other) => one.span.start - other.span.start);
}

function endingWith(reading: FigureReading, text: string, reportLength: number): PeriodReading | undefined {
  if ((reading.kind !== "month" && reading.kind !== "date") || reading.calendar !== undefined) return undefined;
  const { start, end } = reading.span;
  const [words] = ENDING.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
  const [, year = "", month = ""] = /^(\d{4}-)?(\d\d)/.exec(reading.period) ?? [];
  if (words === undefined || (reading.kind === "date" && BY_MONTH.test(words))) return undefined;
  const length = PERIOD.test(words) ? reportLength : SIX.test(words) ? 6 : 3;
  // What ends within a quarter is no period of a report.
  if ((length !== 3 && length !== 6) || Number(month) % length > 0) return undefined;
  const [letter, kind] = KINDS[length];
  const span = { start: start - words.length, end };
  const period = `${year}${letter}${Number(month) / length}`;
  return { kind, period, span, text: text.slice(span.start, end), script: "word" };
}
