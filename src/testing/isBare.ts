import type { Figure } from "../figures/Figure.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";

/** Whether a text is a number with nothing beside it but marks and what the figure counts, so that no word of it names another figure. */
export function isBare(
  text: string,
  { span, noun, nounSpan = { start: span.end, end: span.end } }: QuantityReading,
  { noun: counted, result }: Figure,
): boolean {
  const own = typeof counted === "object" ? counted.id : counted;
  // "Calls: 60" is a label and its number; "60 complaints" may be those of another figure than the tickets.
  if (nounSpan.start < span.end || (noun !== undefined && ![own, result.unit].includes(noun))) return false;
  const rest = [text.slice(0, span.start), text.slice(span.end, nounSpan.start), text.slice(nounSpan.end)];
  return !/[\p{L}\p{N}]/u.test(rest.join(""));
}
