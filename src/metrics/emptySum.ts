import type { OpenSum } from "./OpenSum.js";

/** A sum to which nothing was added yet. */
export function emptySum(): OpenSum {
  return { value: 0, present: 0, gaps: [], caveats: [], known: false, hidden: false };
}
