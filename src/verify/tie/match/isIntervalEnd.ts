import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { placeInInterval } from "./placeInInterval.js";

/** Whether a number may be an end of a confidence interval: its words name one, and of two ends the first is the lower. */
export function isIntervalEnd({ measure }: Figure, { span }: QuantityReading, context: Context): boolean {
  if (context.cell) return context.measures.includes("interval");
  const place = placeInInterval(span, context.text);
  return place !== undefined && place !== (measure === "top-box-low" ? "second" : "first");
}
