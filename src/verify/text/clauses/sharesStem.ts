import { stemsOf } from "./stemsOf.js";

/** Whether two folded clauses speak of one thing: a word of one begins like a word of the other. */
export function sharesStem(one: string, other: string): boolean {
  const stems = new Set(stemsOf(one));
  return stemsOf(other).some((stem) => stems.has(stem));
}
