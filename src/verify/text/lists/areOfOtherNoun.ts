import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Whether parts all count one thing, and their total another: contacts are no sum of tickets. Cases may be of anything, if they are more than all. */
export function areOfOtherNoun(parts: readonly Item[], { noun, value }: Item): boolean {
  const [own, ...others] = new Set(parts.map((part) => part.noun));
  const isOne = noun !== undefined && own !== undefined && others.length === 0;
  return isOne && own !== noun && !(own === "case" && sumOf(parts) > value);
}
