import type { FigureReading } from "../../language/reading/FigureReading.js";

/** The figures that start between two places of the text; the time to find them does not grow with the text. */
export function figuresWithin(figures: readonly FigureReading[], from: number, to: number): readonly FigureReading[] {
  const first = firstAfter(figures, from);
  let end = first;
  while ((figures[end]?.span.start ?? to) < to) end++;
  return figures.slice(first, end);
}

function firstAfter(figures: readonly FigureReading[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
