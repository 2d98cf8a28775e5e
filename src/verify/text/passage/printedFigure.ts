import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FixedDecimal } from "../../../model/numbers.js";

/** `201 ألف` as 201 with the decimals -3, so that it carries its rounding. */
export function printedFigure({ units, decimals, scale, value }: QuantityReading): FixedDecimal {
  const step = scale?.step;
  if (step === undefined || step <= 1 || value % step !== 0) return { units, decimals };
  return { units: value / step, decimals: -Math.round(Math.log10(step)) };
}
