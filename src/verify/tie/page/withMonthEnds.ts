import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";

const FIRST = /-01$/;
const DAY = /-\d\d$/;
/** From the first day to the last. */
const TO = /^\s?(?:[-–—]|to|and|until|إلى|الى|حتى|و)\s?(?:يوم )?$/i;
/** February has so many days in one year at least. */
const LEAP = "2000";

/**
 * The readings of a text, where the last day of a month behind the first one of the same or another is that month: "1 January to 28 February".
 * Whole quarters, as titles name them, are left as they are.
 */
export function withMonthEnds(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  return readings.map((reading, at) => {
    const first = readings[at - 1];
    if (reading.kind !== "date" || first?.kind !== "date" || first.calendar !== undefined) return reading;
    if (!FIRST.test(first.period) || !TO.test(text.slice(first.span.end, reading.span.start))) return reading;
    const month = reading.period.replace(DAY, "");
    const dated = reading.period.length > 5 ? reading.period : `${LEAP}-${reading.period}`;
    const isLast = dated === lastDayOf(dated.replace(DAY, "")) || /02-28$/.test(reading.period);
    const isOfQuarters = monthOf(first.period.replace(DAY, "")) % 3 === 1 && monthOf(month) % 3 === 0;
    return isLast && !isOfQuarters ? { ...reading, kind: "month", period: month } : reading;
  });
}

function monthOf(name: string): number {
  return Number(name.slice(-2));
}
