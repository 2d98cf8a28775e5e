import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { BoundFigure } from "./PageText.js";

/** The numbers that a page binds to figures. */
export interface Bindings {
  /** By where the number starts. */
  readonly numbers: ReadonlyMap<number, BoundFigure>;
  /** Where the page binds something without a number. */
  readonly empty: readonly BoundFigure[];
}

/** Finds the first number in each stretch of a text that a page binds to a figure. */
export function bindReadings(data: readonly BoundFigure[], readings: readonly FigureReading[]): Bindings {
  const numbers = new Map<number, BoundFigure>();
  const empty: BoundFigure[] = [];
  let at = 0;
  for (const bound of [...data].sort((one, other) => one.span.start - other.span.start)) {
    while ((readings[at]?.span.start ?? Number.POSITIVE_INFINITY) < bound.span.start) at++;
    const reading = readings[at];
    if (reading === undefined || reading.span.start >= bound.span.end) empty.push(bound);
    else numbers.set(reading.span.start, bound);
  }
  return { numbers, empty };
}
