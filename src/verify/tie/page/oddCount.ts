import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";

/** What has the form of something else, as the number that its digits make. */
export function oddCount({ span, text, script }: FigureReading): QuantityReading {
  const value = Number(normalizeArabic(text).replace(/\D/g, ""));
  return { span, text, script, kind: "number", value, units: value, decimals: 0 };
}
