import { groupBy } from "../../common/groupBy.js";
import { fails } from "./fails.js";
import { holds } from "./holds.js";
import type { Relation, RelationKind } from "./Relation.js";

/** What compares its first two numbers, or tells what the one is of the other. */
const OF_TWO: readonly RelationKind[] = ["share", "growth", "difference", "multiple"];

/** Of more parts two are tied by chance. */
const FEW = 2;

/** Whether the two parts of a sum that fails are not tied to each other: two values of one thing are no two parts of a third number. */
export function isOfApart(all: readonly Relation[]): (relation: Relation) => boolean {
  const tied = groupBy(
    all.filter((relation) => OF_TWO.includes(relation.kind) && holds(relation)),
    ({ operands: [first] }) => first?.start,
  );
  return (relation) => {
    if (relation.kind !== "sum" || !fails(relation)) return true;
    const parts = new Set(relation.operands.slice(0, -1).map(({ start }) => start));
    return (
      parts.size > FEW ||
      ![...parts].some((part) => tied.get(part)?.some(({ operands: [, second] }) => parts.has(second?.start ?? -1)))
    );
  };
}
