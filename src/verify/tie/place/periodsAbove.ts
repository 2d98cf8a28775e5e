import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Surroundings } from "../page/Surroundings.js";

/** How far, in characters, a paragraph is looked at above a line. */
const FAR = 1000;
/** What heads a paragraph is shorter. */
const SHORT = 100;

/** The periods that are named above a number in its paragraph, from the line where it begins, or in a short line that heads it. */
export function periodsAbove(
  { text, readings, periodsNamed }: Surroundings,
  index: number,
  line: number,
): readonly string[] {
  const from = startOfParagraph(text, line);
  const periods: string[] = [];
  for (let at = index - 1; (readings[at]?.span.start ?? -1) >= from; at--) {
    const reading = readings[at];
    if (isPeriodName(reading)) periods.push(...periodsNamed(reading));
  }
  return periods;
}

function startOfParagraph(text: string, line: number): number {
  const least = Math.max(0, line - FAR);
  const near = text.slice(least, line);
  let start = near.length;
  let isBlank = false;
  // From 1 on there is no line above, and `lastIndexOf` would find that break again.
  while (start > 1) {
    const above = near.lastIndexOf("\n", start - 2) + 1;
    const words = near.slice(above, start).trim();
    if (isBlank && words !== "") return least + (words.length < SHORT ? above : start);
    isBlank ||= words === "";
    start = above;
  }
  return least;
}
