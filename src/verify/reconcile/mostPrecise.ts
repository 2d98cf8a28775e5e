import type { NumberPrinting } from "./Printing.js";

/** One printing of each figure: the one with the most decimals, the first of equals. */
export function mostPrecise(printings: readonly NumberPrinting[]): ReadonlyMap<string, NumberPrinting> {
  const best = new Map<string, NumberPrinting>();
  for (const printing of printings) {
    const known = best.get(printing.figure);
    if (known === undefined || printing.reading.decimals > known.reading.decimals) best.set(printing.figure, printing);
  }
  return best;
}
