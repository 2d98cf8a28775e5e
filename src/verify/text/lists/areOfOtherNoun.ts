import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/**
 * Whether parts all count one thing, and their total another: contacts are no sum of tickets. Cases may be of anything, if they are more
 * than all. What is measured is no part of what is counted: "1,390 cases and 214.6 tons".
 */
export function areOfOtherNoun(parts: readonly Item[], { noun, value, figure, ofPeople }: Item): boolean {
  if (parts.some((part) => part.figure.decimals > Math.max(0, figure.decimals))) return true;
  // Visitors are people.
  if (ofPeople === true && parts.every((part) => part.ofPeople === true)) return false;
  const [own, ...others] = new Set(parts.map((part) => part.noun));
  const isOne = noun !== undefined && own !== undefined && others.length === 0;
  return isOne && own !== noun && !(own === "case" && sumOf(parts) > value);
}
