import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isCalendarPeriod } from "./isCalendarPeriod.js";
import type { PageParts } from "./sectionsOf.js";

/** A title may name what its period is only compared with. */
const ASIDE = /compared|versus|\bvs\b|since|مقارن|مقابل|منذ/i;
/** What follows may be told by month. */
const BY_MONTH = /\bmonth|شهر|[أا]شهر|شهور/i;
/** A list of what the report is may name its period as a title does. */
const OWN = /^\s*[•*-] \s*(?:reporting period|period|(?:فترة التقرير|الفترة)) *:/i;
const BULLET = /^\s*[•*-] /;

interface Stretch {
  readonly start: number;
  readonly isHeld: boolean;
}

/**
 * Whether the heading above a place names the whole period of the report, so that a number below it is of no part of that period,
 * until another heading names one or speaks of months; a line that names another period speaks for the rest of its paragraph.
 */
export function titleHold(
  text: string,
  { lines, cards }: PageParts,
  readings: readonly FigureReading[],
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
): (place: number) => boolean {
  const stretches: Stretch[] = [];
  const labels = new Set(cards.flatMap(({ card }) => card.labels));
  let isTitled = false;
  let isLifted = false;
  let isBrief = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const named = readings.slice(line.from, line.to).filter(isCalendarPeriod);
    const isOther = named.some((reading) => !periodsNamed(reading).includes(reportPeriod));
    const isBullet = BULLET.test(words) && !OWN.test(words);
    if (line.kind === "label" && !labels.has(line) && !isBullet) {
      if (named.length > 0) isTitled = named.length === 1 && !isOther && !ASIDE.test(words);
      isLifted = BY_MONTH.test(words);
      isBrief = false;
    } else {
      // What an item names, or a line beside the report's period, says nothing of the next item.
      if (line.isApart && (isBrief || !isBullet)) isLifted = false;
      stretches.push({ start: line.start, isHeld: isTitled && !isLifted });
      if (isLifted || !isOther || /[\t|]/.test(words)) continue;
      isLifted = true;
      isBrief = isBullet || named.some((reading) => periodsNamed(reading).includes(reportPeriod));
    }
  }
  let at = 0;
  // Numbers are asked for in their order.
  return (place) => {
    while ((stretches[at + 1]?.start ?? place + 1) <= place) at++;
    const stretch = stretches[at];
    return stretch !== undefined && stretch.start <= place && stretch.isHeld;
  };
}
