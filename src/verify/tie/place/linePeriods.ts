import type { PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Surroundings } from "../page/Surroundings.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;

/** The periods that the line of a number names. */
export interface LinePeriods {
  /** Those before it, the nearest first, then those after it in its sentence. */
  readonly periods: readonly string[];
  /** The nearest ones are named together, so that the number may be of any of them. */
  readonly isOpen: boolean;
}

/** The periods named from `from` on before a number, and up to `until` after it; of its own time, none behind it that it is compared with. */
export function linePeriods(
  page: Surroundings,
  index: number,
  from: number,
  until: number,
  isOwn = false,
): LinePeriods {
  const { readings, text } = page;
  const periods: string[] = [];
  let isOpen: boolean | undefined;
  // "Up 9.5% on February and down 34.3% on January": no change from one month is of the other.
  const isBase = (at: number): boolean => isPeriodName(readings[at]) && page.isCompared(at);
  const isPercent = (at: number): boolean =>
    readings[at]?.kind === "percent" && (readings[at]?.span.start ?? 0) >= from;
  const isSecond = isPercent(index) && isBase(index - 1) && (isPercent(index - 2) || isPercent(index - 3));
  const hasBase = isOwn && (isBase(index + 1) || isSecond);
  const add = (reading: PeriodReading): void => {
    isOpen ??= page.isOpen(reading);
    for (const period of page.periodsNamed(reading)) if (!periods.includes(period)) periods.push(period);
  };
  for (let at = index - 1; (readings[at]?.span.start ?? -1) >= from; at--) {
    const other = readings[at];
    if (isPeriodName(other) && !(isOwn && page.isCompared(at) && (hasBase || isStart(other, text)))) add(other);
  }
  for (let at = index + 1; (readings[at]?.span.start ?? until) < until; at++) {
    const other = readings[at];
    if (isPeriodName(other) && !(isOwn && (page.isCompared(at) || isApart(page, index, at)))) add(other);
  }
  return { periods, isOpen: isOpen === true };
}

/** "Since July": no number is of the period that a longer one begins with. */
function isStart({ span: { start } }: PeriodReading, text: string): boolean {
  return /(?:\bsince|(?<![ء-ي])منذ)(?: the)?(?: (?:start|beginning) of| (?:بداي[ةه]|مطلع|[أا]ول))?(?: (?:شهر|عام))? $/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** Whether a bracket behind a number tells a period with its own number: "9 (May 4, June 5)". */
function isApart({ readings, text, gaps }: Surroundings, index: number, at: number): boolean {
  const [{ end = 0 } = {}, { start = 0, end: last = 0 } = {}] = [readings[index]?.span, readings[at]?.span];
  const next = readings[at + 1];
  return isQuantity(next) && gaps(last, next.span.start) < CLAUSE && text.slice(end, start).includes("(");
}
