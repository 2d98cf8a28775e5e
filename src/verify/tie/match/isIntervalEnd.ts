import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";

/** How far, in characters, a line is looked at for the words of an interval. */
const NEAR = 160;
const INTERVAL = /confidence|interval|between|margin|±|ثقة|فترة|هامش|(?<![ء-ي])بين(?![ء-ي])/i;
const MARKS = /[\u2066-\u2069]/g;
const FIRST = /^\s*(?:and|to|–|-|و|إلى|الى)\s*[\d٠-٩]/i;
const SECOND = /[\d٠-٩%٪]\s*(?:and|to|–|-|و|إلى|الى)\s*$/i;

/** Whether a number may be an end of a confidence interval: its words name one, and of two ends the first is the lower. */
export function isIntervalEnd({ measure }: Figure, { span }: QuantityReading, context: Context): boolean {
  if (context.cell) return context.measures.includes("interval");
  const before =
    context.text
      .slice(Math.max(0, span.start - NEAR), span.start)
      .split("\n")
      .at(-1) ?? "";
  const after = context.text.slice(span.end, span.end + NEAR).split("\n")[0] ?? "";
  if (!INTERVAL.test(before + after)) return false;
  const isLow = measure === "top-box-low";
  return isLow ? !SECOND.test(before.replace(MARKS, "")) : !FIRST.test(after.replace(MARKS, ""));
}
