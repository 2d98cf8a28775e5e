import type { Item } from "../relations/Relation.js";

/** Whether parts all count one thing, and their total another: contacts are no sum of tickets. Whatever it is may be told as cases. */
export function areOfOtherNoun(parts: readonly Item[], { noun }: Item): boolean {
  const [own, ...others] = new Set(parts.map((part) => part.noun));
  return noun !== undefined && own !== undefined && others.length === 0 && own !== noun && own !== "case";
}
