import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Surroundings } from "./claimsOf.js";

/** The periods named before a number from `from` on, the nearest first, then those after it up to `until`. */
export function periodsNear(page: Surroundings, index: number, from: number, until: number): readonly string[] {
  const { readings } = page;
  const periods: string[] = [];
  for (let other = index - 1; (readings[other]?.span.start ?? -1) >= from; other--)
    addPeriod(page, readings[other], periods);
  for (let other = index + 1; (readings[other]?.span.start ?? until) < until; other++)
    addPeriod(page, readings[other], periods);
  return periods;
}

function addPeriod({ periodsNamed }: Surroundings, reading: FigureReading | undefined, periods: string[]): void {
  if (reading === undefined || !("period" in reading)) return;
  for (const period of periodsNamed(reading.period)) if (!periods.includes(period)) periods.push(period);
}
