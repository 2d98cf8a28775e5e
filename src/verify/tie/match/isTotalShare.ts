import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";

/** The number before is told once more, as a share: "236,579, أي ما نسبته 100%". */
const AGAIN = /[\d٠-٩][^.;؛\n\d٠-٩]{0,30}(?:أي|ما نسبته|بنسبة|\bor|i\.e\.,?|that is,?)[\s\u2066-\u2069]*$/i;
const NEAR = 44;

/** "Total share 100 %", "مجموع النسب 100 %" */
export function isTotalShare({ span }: QuantityReading, { cell, measures, text }: Context): boolean {
  if (cell || !measures.includes("total") || !measures.includes("share")) return false;
  return !AGAIN.test(text.slice(Math.max(0, span.start - NEAR), span.start));
}
