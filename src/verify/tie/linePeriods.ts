import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Surroundings } from "./Surroundings.js";

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
  const add = (reading: FigureReading | undefined): void => {
    if (reading === undefined || !("period" in reading)) return;
    isOpen ??= page.isOpen(reading);
    for (const period of page.periodsNamed(reading)) if (!periods.includes(period)) periods.push(period);
  };
  for (let other = index - 1; (readings[other]?.span.start ?? -1) >= from; other--)
    if (!isOwn || !(page.isCompared(other) && isStart(readings[other], text))) add(readings[other]);
  for (let other = index + 1; (readings[other]?.span.start ?? until) < until; other++)
    if (!isOwn || !page.isCompared(other)) add(readings[other]);
  return { periods, isOpen: isOpen === true };
}

/** "Since July": no number is of the period that a longer one begins with. */
function isStart(reading: FigureReading | undefined, text: string): boolean {
  const start = reading?.span.start ?? 0;
  return /(?:\bsince|(?<![ء-ي])منذ)(?: the)?(?: (?:start|beginning) of| (?:بداي[ةه]|مطلع|[أا]ول))?(?: (?:شهر|عام))? $/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}
