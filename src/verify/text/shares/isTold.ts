import { stemsOf } from "../clauses/stemsOf.js";

/** Whether every word of a clause that names something is one of the words around a list. */
export function isTold(clause: string, about: string): boolean {
  const known = new Set(stemsOf(about));
  return stemsOf(clause).every((stem) => known.has(stem));
}
