import type { Relation } from "./Relation.js";

/** The relations if at least half of them hold; otherwise they are of something else. */
export function mostlyHeld(relations: readonly Relation[]): Relation[] {
  const held = relations.filter(({ outcome }) => outcome.outcome !== "fail").length;
  return held * 2 >= relations.length && held > 0 ? [...relations] : [];
}
