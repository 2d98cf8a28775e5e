import type { FigureReading } from "../../language/reading/FigureReading.js";

/** What stands before a period that is only compared with. */
const COMPARED =
  /(?:compared (?:with|to)|\bthan(?: in)?|\bagainst|\bversus|\bvs\.?|مقارنة (?:مع|ب\S*)|بالمقارنة (?:مع|ب\S*)|قياسا (?:على|ب\S*)|(?<![ء-ي])عن|مقابل)(?:\s+the)?(?:\s+(?:same|corresponding|previous) (?:period|quarter|month)(?: of| in)?)?(?:\s+(?:شهر|عام|سنة|العام|نفس الفترة من))?[\s\u2066-\u2069]*$/i;
/** Right behind a percentage. */
const ON = /^[\s\u2066-\u2069]*(?:on|over)(?:\s+the)?[\s\u2066-\u2069]*$/i;
const NEAR = 60;

/** Whether a period is named only to be compared with: "up 15 % on February", "مقارنة بيوليو". */
export function isComparedWith(
  text: string,
  period: FigureReading | undefined,
  previous: FigureReading | undefined,
): boolean {
  if (period === undefined) return false;
  const { span } = period;
  if (COMPARED.test(text.slice(Math.max(0, span.start - NEAR), span.start))) return true;
  return previous?.kind === "percent" && ON.test(text.slice(previous.span.end, span.start));
}
