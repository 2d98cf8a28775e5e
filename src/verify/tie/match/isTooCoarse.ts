import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { FARTHEST } from "./isAbout.js";

/** Whether a number with a scale word is rounded farther from a size than any number may be: "1 million" for 649,940. Six in ten has no scale word. */
export function isTooCoarse(size: number, { kind, value }: QuantityReading): boolean {
  return kind !== "percent" && Math.abs(size - value) > value * FARTHEST;
}
