import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "./Context.js";

/** A number as its column means it: a percentage, where only the header has the sign; no share is over 100. */
export function asShare(reading: QuantityReading, { share }: Context): QuantityReading {
  const isBare = reading.kind === "number" && reading.noun === undefined && reading.scale === undefined;
  return share !== undefined && isBare && Math.abs(reading.value) <= 100 ? { ...reading, kind: "percent" } : reading;
}
