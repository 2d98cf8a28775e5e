import { fails } from "./fails.js";
import { holds } from "./holds.js";
import type { Relation } from "./Relation.js";

/** Whether what is taken for a number told twice is no part and whole that a share ties, "took 2,200 and closed 2,002 (91 %)", and no two of one account or of a sum. */
export function isRepeat(all: readonly Relation[]): (relation: Relation) => boolean {
  const tied = all.filter(
    (relation) =>
      relation.kind === "roll-forward" || ((relation.kind === "share" || relation.kind === "sum") && holds(relation)),
  );
  return (relation) =>
    relation.kind !== "repeated" ||
    !fails(relation) ||
    !tied.some(({ operands }) =>
      relation.operands.every(({ start }) => operands.some((operand) => operand.start === start)),
    );
}
