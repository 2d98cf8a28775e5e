import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";

/** The relations but for sums that fail inside of one that fails too: the first part of a list that misses its total is no total of the others. */
export function withoutInner(relations: readonly Relation[]): readonly Relation[] {
  const missed = relations.filter(fails);
  const isWithin = ({ operands }: Relation) =>
    missed.some((whole) => operands.every((one) => whole.operands.slice(0, -1).includes(one)));
  return relations.filter((relation) => !fails(relation) || !isWithin(relation));
}
