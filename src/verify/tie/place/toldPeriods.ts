import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Stretch } from "../page/Stretch.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isFormer } from "./isFormer.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
const OPENING = "([";
/** Right before a number that another one is compared with. */
const AGAINST =
  /(?:\b(?:against|versus|vs\.?|compared (?:with|to))|(?<![ء-ي])(?:مقابل|مقارن[ةه] بـ?)) ?[\u2066-\u2069]*$/i;
const NEAR = 16;

/**
 * The periods of which a number may be told: those that its sentence names, or else the last sentence of its line that names
 * any, unless only to be compared with. A period named in a bracket holds inside of it alone, and one behind a number that another is compared with,
 * for that number alone: "37,358 against 21,764 a year ago, then the site with 21,675". Nothing where no period is named.
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
  let isCompared = false;
  // What something was before is of the time that was told: "to 19,797 from 20,500".
  const isBefore = isFormer(page.text, start);
  for (let at = index - 1; at >= 0; at--) {
    const other = readings[at];
    if (other === undefined || other.span.start < from) break;
    if (periods.length > 0 && gaps(other.span.end, last) >= CLAUSE) break;
    if (!isPeriodName(other) || (gaps(other.span.end, start) >= CLAUSE && page.isCompared(at))) continue;
    if (!isBefore && isOfBase(page, at)) {
      isCompared = true;
      continue;
    }
    if (add(other)) last = other.span.start;
  }
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at];
    if (other === undefined || other.span.start >= until) break;
    add(other);
  }
  if (periods.length === 0) return isCompared ? [page.reportPeriod] : undefined;
  return periods;
}

/** Whether a period stands right behind a number that another one is compared with. */
function isOfBase({ text, readings, gaps }: Surroundings, at: number): boolean {
  const [base, period] = [readings[at - 1], readings[at]];
  if (!isQuantity(base) || period === undefined || gaps(base.span.end, period.span.start) > 0) return false;
  return AGAINST.test(text.slice(Math.max(0, base.span.start - NEAR), base.span.start));
}

/** Where the bracket opens in which a place stands; -1 where it stands in none. */
function openingBefore({ text, lastBracket }: Surroundings, place: number, from: number): number {
  const at = lastBracket(place);
  return at >= from && OPENING.includes(text.charAt(at)) ? at : -1;
}
