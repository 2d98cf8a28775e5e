import { isDigitKind, kindAt } from "./characters.js";
import type { PeriodReading } from "./FigureReading.js";
import type { Year } from "./readYear.js";
import { type Source, scriptOf, type Writable } from "./Source.js";

/** A period from its name without a year (`Q1`, `03-31`, or "" for a whole year) and the year that the text gives. */
export function makePeriod(
  source: Source,
  start: number,
  end: number,
  kind: PeriodReading["kind"],
  name: string,
  year: (Pick<Year, "value" | "end"> & Partial<Year>) | undefined,
  hijri = false,
): PeriodReading {
  const last = year?.end ?? end;
  const text = source.text.slice(start, last);
  const whole = name === "" ? "" : `-${name}`;
  const period = year === undefined ? name : year.value + whole;
  let digit = start;
  while (digit < last && !isDigitKind(kindAt(source.kinds, digit))) digit++;
  const script = digit < last ? scriptOf(source.text, digit) : "word";
  const reading: Writable<PeriodReading> = { span: { start, end: last }, text, script, kind, period };
  if (year?.endYear !== undefined) reading.endYear = year.endYear;
  if (year?.islamic || hijri) reading.calendar = "islamic";
  if (year?.reversed) reading.flags = ["digits-reversed"];
  return reading;
}
