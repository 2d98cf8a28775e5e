import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";

/** The relations but for sums that fail inside of one that fails too: a part of a list that misses its total is no total of others of its parts. */
export function withoutInner(relations: readonly Relation[]): readonly Relation[] {
  const missed = relations.filter(fails);
  const isWithin = ({ operands }: Relation) => {
    const [total, parts] = [operands.at(-1), operands.slice(0, -1)];
    return missed.some(({ operands: whole }) => {
      const own = whole.slice(0, -1);
      return total !== undefined && own.includes(total) && parts.some((part) => own.includes(part));
    });
  };
  return relations.filter((relation) => !fails(relation) || !isWithin(relation));
}
