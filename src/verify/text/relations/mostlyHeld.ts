import { fails } from "./fails.js";
import type { Relation } from "./Relation.js";

/** The relations if at least so many of them, and so large a part of them, hold; otherwise they are of something else. */
export function mostlyHeld(relations: readonly Relation[], least = 1, part = 0.5): readonly Relation[] {
  const held = relations.filter((relation) => !fails(relation)).length;
  return held >= least && held >= part * relations.length ? relations : [];
}
