import { fails } from "./fails.js";
import type { Relation } from "./Relation.js";

/** The relations of the rows of a table if two hold and no more than one does not, which then is wrong. */
export function heldButOne(relations: readonly Relation[]): readonly Relation[] {
  const failed = relations.filter(fails).length;
  return relations.length - failed > 1 && failed < 2 ? relations : [];
}
