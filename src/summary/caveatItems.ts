import { caveatText } from "../figures/caveatText.js";
import type { Figure } from "../figures/Figure.js";
import { CAVEATS, type Language } from "../model/lists.js";
import type { Phrase } from "./Summary.js";

/** Every caveat that the figures carry, once, in words. */
export function caveatItems(catalogue: readonly Figure[], language: Language): Phrase[] {
  const carried = new Set(catalogue.flatMap(({ result }) => result.caveats));
  return CAVEATS.flatMap((caveat) => (carried.has(caveat) ? [[caveatText(caveat, language)]] : []));
}
