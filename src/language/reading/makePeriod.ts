import type { PeriodReading } from "./FigureReading.js";
import type { Year } from "./readYear.js";
import type { Source, Writable } from "./Source.js";

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
  const reading: Writable<PeriodReading> = { span: { start, end: last }, text, script: scriptIn(text), kind, period };
  if (year?.endYear !== undefined) reading.endYear = year.endYear;
  if (year?.islamic || hijri) reading.calendar = "islamic";
  if (year?.reversed) reading.flags = ["digits-reversed"];
  return reading;
}

function scriptIn(text: string): PeriodReading["script"] {
  for (let index = text.length - 1; index >= 0; index--) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) return "latn";
    if (code >= 0x660 && code <= 0x669) return "arab";
    if (code >= 0x6f0 && code <= 0x6f9) return "extended";
  }
  return "word";
}
