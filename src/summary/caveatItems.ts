import { caveatText } from "../figures/caveatText.js";
import type { Figure } from "../figures/Figure.js";
import { CAVEATS, type Caveat, type Language, type Unit } from "../model/lists.js";
import type { Phrase } from "./Summary.js";

/**
 * Every caveat that the figures carry, once, in words, but those that are said beside the numbers; that a count can be
 * worked out is for its author, not for readers.
 */
export function caveatItems(catalogue: readonly Figure[], language: Language, said: readonly Caveat[] = []): Phrase[] {
  const carried = new Set<Caveat>();
  let unit: Unit | undefined;
  for (const { subject, result } of catalogue) {
    if (subject === "contacts") {
      unit ??= result.unit;
      // Channels of several units have no total, no shares of it and no mean, and a reader is told why.
      if (result.unit !== unit) carried.add("different-units");
    }
    // Most have none.
    if (result.caveats.length === 0) continue;
    // Whether a subset is a part of all tickets is said behind it; what else limits its share its counts carry.
    if (result.caveats.includes("unverified-base")) continue;
    // That units differ is said of a printed number, and of nothing else.
    for (const caveat of result.caveats)
      if (result.status === "ok" || caveat !== "different-units") carried.add(caveat);
  }
  for (const caveat of ["discloses-suppressed", ...said] as const) carried.delete(caveat);
  return CAVEATS.flatMap((caveat) => (carried.has(caveat) ? [[caveatText(caveat, { language })]] : []));
}
