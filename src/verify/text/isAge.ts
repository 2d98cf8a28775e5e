import type { QuantityReading } from "../../language/reading/FigureReading.js";

/** "Under 18 420 (10 %)": an age, which no noun follows. */
export function isAge({ noun, value, kind, span }: QuantityReading, text: string): boolean {
  if (noun !== undefined || kind === "percent" || value > 99) return false;
  return /(?<![a-zء-ي])(?:under|over|aged?|دون|فوق|تحت|سن)\s+(?:ال)?$/i.test(
    text.slice(Math.max(0, span.start - 10), span.start),
  );
}
