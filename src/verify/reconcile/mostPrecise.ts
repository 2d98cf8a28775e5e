import type { NumberPrinting, Printing } from "./Printing.js";

/** One printing of each figure, with a value: the one with the most decimals, the first of equals. */
export function mostPrecise(printings: readonly Printing[]): ReadonlyMap<string, NumberPrinting> {
  const best = new Map<string, NumberPrinting>();
  for (const printing of printings) {
    const { figure, reading } = printing;
    if (reading === undefined || reading.bound !== undefined) continue;
    const known = best.get(figure);
    if (known === undefined || reading.decimals > known.reading.decimals) best.set(figure, { ...printing, reading });
  }
  return best;
}
