import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** Whether a size prints as a number by the unit of its scale word: 649,940 as 650 thousand, 0.65 million and 0.6 million. */
export function isRoundedTo(size: number, { scale, value }: QuantityReading): boolean {
  const step = scale?.step;
  return step !== undefined && value > 0 && Math.round(size / step) * step === value;
}
