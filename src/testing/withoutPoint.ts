import type { FigureForm } from "../figures/Figure.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";

/** `649.940`, `٦٤٩.٩٤٠` */
const POINT = /(?<![\d٠-٩.])([\d٠-٩]{1,3})[.٫](?=[\d٠-٩]{3}(?![\d٠-٩.]))/;

/**
 * The number without its point where that begins decimals, as the library itself writes them, though a page may part thousands by it; nothing
 * where it can only part thousands: in what counts things, which are whole, and beside numbers of the text that do.
 */
export function withoutPoint(reading: QuantityReading, form: FigureForm): string | undefined {
  const { decimals, alternatives = [], text } = reading;
  const isOpen = [decimals, ...alternatives.map((other) => other.decimals)].includes(3) && alternatives.length > 0;
  return isOpen && (decimals === 3 || !form.endsWith("count")) ? text.replace(POINT, "$1") : undefined;
}
