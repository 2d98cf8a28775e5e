import { caveatText } from "../figures/caveatText.js";
import type { Figure } from "../figures/Figure.js";
import { CAVEATS, type Caveat, type Language } from "../model/lists.js";
import type { Phrase } from "./Summary.js";

/** What is said of what is printed alone. */
const OF_VALUES: readonly Caveat[] = ["different-units", "calendar-event", "total-as-given"];

/**
 * Every caveat that the figures carry, once, in words, but those that are said beside the numbers; that a count can be
 * worked out is for its author, not for readers. `own` is what the page says instead of the words of all pages.
 */
export function caveatItems(
  catalogue: readonly Figure[],
  language: Language,
  said: readonly Caveat[],
  own: Readonly<Partial<Record<Caveat, string | undefined>>>,
): Phrase[] {
  const carried = new Set<Caveat>();
  for (const { result } of catalogue) {
    // Most have none.
    if (result.caveats.length === 0) continue;
    // Whether a subset is a part of all tickets is said behind it; what else limits its share its counts carry.
    if (result.caveats.includes("unverified-base")) continue;
    // That units differ is said of a printed rate, that an event limits a comparison of one that is made, how a total is known of
    // one that there is; that channels have no total has words of its own.
    for (const caveat of result.caveats) if (result.status === "ok" || !OF_VALUES.includes(caveat)) carried.add(caveat);
  }
  for (const caveat of ["discloses-suppressed", ...said] as const) carried.delete(caveat);
  return CAVEATS.flatMap((caveat) => (carried.has(caveat) ? [[own[caveat] ?? caveatText(caveat, { language })]] : []));
}
