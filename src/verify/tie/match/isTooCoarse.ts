import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isFarOff } from "../../common/isFarOff.js";

/** Whether a number with a scale word is rounded farther from a size than any may be. Six in ten has no scale word. */
export function isTooCoarse(size: number, { kind, value }: QuantityReading): boolean {
  return kind !== "percent" && isFarOff(size, value);
}
