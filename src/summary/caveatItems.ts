import { caveatText } from "../figures/caveatText.js";
import type { Figure } from "../figures/Figure.js";
import { CAVEATS, type Caveat, type Language, type Unit } from "../model/lists.js";
import type { Phrase } from "./Summary.js";

/** What is said of a printed number, and of nothing else. */
const OF_VALUES: readonly Caveat[] = ["different-units", "unverified-base"];

/**
 * Every caveat that the figures carry, once, in words, but those that are said beside the numbers; that a count can be
 * worked out is for its author, not for readers.
 */
export function caveatItems(catalogue: readonly Figure[], language: Language, said: readonly Caveat[] = []): Phrase[] {
  const carried = new Set<Caveat>();
  const units = new Set<Unit>();
  for (const { subject, result } of catalogue) {
    if (subject === "contacts") units.add(result.unit);
    for (const caveat of result.caveats) {
      if (result.status !== "ok" && OF_VALUES.includes(caveat)) continue;
      // Nobody said that it is a part.
      if (caveat === "above-whole" && result.caveats.includes("unverified-base")) continue;
      carried.add(caveat);
    }
  }
  // Channels of several units have no total, no shares of it and no mean, and a reader is told why.
  if (units.size > 1) carried.add("different-units");
  for (const caveat of ["discloses-suppressed", ...said] as const) carried.delete(caveat);
  return CAVEATS.flatMap((caveat) => (carried.has(caveat) ? [[caveatText(caveat, { language })]] : []));
}
