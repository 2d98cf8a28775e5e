import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "./Context.js";

/** A number as a column of changes means it, where a plus behind it is its sign, and no "and more": `5.9%+`. */
export function asRise(reading: QuantityReading, { cell, role }: Context): QuantityReading {
  const { bound, ...plain } = reading;
  if (!cell || role !== "change" || bound !== "over" || !reading.text.endsWith("+")) return reading;
  return plain;
}
