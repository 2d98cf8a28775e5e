import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FixedDecimal } from "../../../model/numbers.js";

/** "Exactly one thousand", `ألف شكوى بالتمام`: a mark stands for the number. */
const EXACTLY = /(?:exactly|precisely) #|#(?: ?[ء-ي]+)? (?:بالتمام|بالضبط)|#(?: [a-z]+)? exactly/i;

/** `201 ألف` as 201 with the decimals -3, so that it carries its rounding, unless the words around it, with a mark for it, say that it is exact. */
export function printedFigure({ units, decimals, scale, value }: QuantityReading, words = ""): FixedDecimal {
  const step = scale?.step;
  if (step === undefined || step <= 1 || value % step !== 0 || EXACTLY.test(words)) return { units, decimals };
  return { units: value / step, decimals: -Math.round(Math.log10(step)) };
}
