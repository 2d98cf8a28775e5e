import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";

/**
 * Whether a relation of a table that fails is none: one of its numbers has a mark that sends the reader to a note, or its rows are more than
 * all.
 *
 * @param overlapping - the text says that one case may be in several rows
 */
export function isExcused(text: string, relation: Relation, overlapping: boolean): boolean {
  const { kind, operands, outcome } = relation;
  if (!fails(relation)) return false;
  const isNoted = operands.some(({ end }) => /^[^\S\n]?[*†‡^]/.test(text.slice(end, end + 2)));
  return isNoted || (kind === "sum" && Number(outcome.difference) < 0 && overlapping);
}
