import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Stretch } from "../page/Stretch.js";
import type { Surroundings } from "../page/Surroundings.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
const OPENING = "([";

/**
 * The periods of which a number may be told: those that its sentence names, or else the last sentence of its line that names
 * any, unless only to be compared with. What a bracket names is told in it alone. Nothing where no period is named.
 */
export function toldPeriods({ page, reading, index, from, until }: Stretch): readonly string[] | undefined {
  const { readings, gaps } = page;
  const { start } = reading.span;
  let own: number | undefined;
  const periods: string[] = [];
  const add = (other: FigureReading): boolean => {
    if (!isPeriodName(other)) return false;
    const bracket = openingBefore(page, other.span.start, from);
    if (bracket >= 0) own ??= openingBefore(page, start, from);
    if (bracket >= 0 && bracket !== own) return false;
    periods.push(...page.periodsNamed(other));
    return true;
  };
  let last = start;
  for (let at = index - 1; at >= 0; at--) {
    const other = readings[at];
    if (other === undefined || other.span.start < from) break;
    if (periods.length > 0 && gaps(other.span.end, last) >= CLAUSE) break;
    if (!isPeriodName(other) || (gaps(other.span.end, start) >= CLAUSE && page.isCompared(at))) continue;
    if (add(other)) last = other.span.start;
  }
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at];
    if (other === undefined || other.span.start >= until) break;
    add(other);
  }
  return periods.length === 0 ? undefined : periods;
}

/** Where the bracket opens in which a place stands; -1 where it stands in none. */
function openingBefore({ text, lastBracket }: Surroundings, place: number, from: number): number {
  const at = lastBracket(place);
  return at >= from && OPENING.includes(text.charAt(at)) ? at : -1;
}
