import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Mention } from "../names/findCues.js";

/** How far, in characters, the place of a dateline stands from its date, and from the text. */
const NEAR = 16;
const FIRST = /(?:^|\n)[ *_]*$/;
const TO_DATE = /^[ ،,(–—-]*(?:في |on )?[\u2066-\u2069]*$/;
const BEHIND = /^[)م\s\u2066-\u2069]*[-–—][\s\u2066-\u2069]+[A-Za-zء-ي«"“]/;

/**
 * The mentions that are no part of a period's name, "second" names no second line in "the second quarter", and no place from which a
 * page is dated: "الرياض، 17 يوليو 2023 – أعلنت الوزارة".
 */
export function outsidePeriods(
  text: string,
  mentions: readonly Mention[],
  readings: readonly FigureReading[],
): readonly Mention[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while ((readings[at]?.span.end ?? start + 1) <= start) at++;
    const reading = readings[at];
    if (!isPeriodName(reading)) return true;
    if (reading.kind === "date" && TO_DATE.test(text.slice(end, Math.min(reading.span.start, end + NEAR)))) {
      const isLed = FIRST.test(text.slice(Math.max(0, start - 3), start));
      if (isLed && BEHIND.test(text.slice(reading.span.end, reading.span.end + NEAR))) return false;
    }
    return reading.span.start > start || reading.span.end < end;
  });
}
