import { YEARS } from "../passage/cues.js";
import { clauseAfter } from "./clauseAfter.js";

/** The words behind the percentage of a change, up to the last year that they name, or those of its clause. */
export function behindChange(after: string): string {
  const last = [...after.matchAll(YEARS)].at(-1);
  return last === undefined ? clauseAfter(after) : after.slice(0, last.index + last[0].length);
}
