import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** What joins a part to its whole; a bare Arabic "of" may be "from". */
const OF =
  /^[ )\u2066-\u2069]*(?:(?:out )?of(?: the| all| our)?|\/|من (?:أصل|اصل|إجمالي|اجمالي|مجموع|بين))[\s\u2066-\u2069]*$/i;
const NEAR = 40;

/** Whether a number is larger than what it is told to be of: "28,000 of 22,800 ratings". */
export function exceedsWhole(text: string, part: FigureReading | undefined, whole: FigureReading | undefined): boolean {
  if (part === undefined || whole === undefined || !("value" in part) || !("value" in whole)) return false;
  if (part.kind === "percent" || whole.kind === "percent" || part.value <= whole.value) return false;
  const end = Math.max(part.span.end, part.nounSpan?.end ?? 0);
  return whole.span.start - end < NEAR && OF.test(text.slice(end, whole.span.start));
}
