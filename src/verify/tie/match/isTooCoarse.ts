import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far off a number with a scale word may be, as a part of it: 0.6 million for 649,940 is 8.3 %. */
const FARTHEST = 0.1;

/** Whether a number with a scale word is rounded farther from a size than any number may be: "1 million" for 649,940. Six in ten has no scale word. */
export function isTooCoarse(size: number, { kind, value }: QuantityReading): boolean {
  return kind !== "percent" && Math.abs(size - value) > value * FARTHEST;
}
