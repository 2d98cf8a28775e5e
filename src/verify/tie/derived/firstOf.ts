import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Finder, Here } from "./Here.js";

/** What the first of some finders says that says anything. */
export function firstOf(finders: readonly Finder[], here: Here): TieOutEntry | undefined {
  for (const find of finders) {
    const entry = find(here);
    if (entry !== undefined) return entry;
  }
  return undefined;
}
