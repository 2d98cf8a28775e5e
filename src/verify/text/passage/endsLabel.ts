import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** The noun ends the name of a row, which says what is counted at its beginning: "complaints against road users: 1,747". */
export function endsLabel({ span, nounSpan }: QuantityReading, text: string): boolean {
  if (nounSpan === undefined || nounSpan.end > span.start || !text.slice(nounSpan.end, span.start).includes(":"))
    return false;
  return /[a-zء-ي] *$/i.test(text.slice(Math.max(0, nounSpan.start - 4), nounSpan.start));
}
