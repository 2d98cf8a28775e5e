import { groupBy } from "../../common/groupBy.js";
import { isPart } from "../clauses/isPart.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation, RelationKind } from "../relations/Relation.js";

/** What compares its first two numbers, or tells what the one is of the other. */
const OF_TWO: readonly RelationKind[] = ["share", "growth", "difference", "multiple"];

/** Of more parts two are tied by chance, unless words tell the one to be of the other. */
const FEW = 2;

/**
 * Whether the parts of a sum that fails are not tied to each other: two values of one thing are no two parts of a third number, nor is one beside what it is
 * said to be a share of, "took 137 petitions and sent 45 of them, or 33 %, on".
 */
export function isOfApart(all: readonly Relation[], items: readonly Item[]): (relation: Relation) => boolean {
  const tied = groupBy(
    all.filter((relation) => OF_TWO.includes(relation.kind) && holds(relation)),
    ({ operands: [first] }) => first?.start,
  );
  // What a count was before is no part of it: "543 in 2025 (2024: 322; 2023: 324), a rise of 69 % on 2024".
  const prose = new Set(items.map(({ start }) => start));
  const grown = groupBy(
    all.filter(
      (relation) =>
        relation.kind === "growth" && holds(relation) && relation.operands.every(({ start }) => prose.has(start)),
    ),
    ({ operands: [, after] }) => after?.start ?? -1,
  );
  const ofOthers = new Set(items.filter(isPart).map(({ start }) => start));
  return (relation) => {
    if (relation.kind !== "sum" || !fails(relation)) return true;
    const parts = new Set(relation.operands.slice(0, -1).map(({ start }) => start));
    const isBefore = ({ operands: [base] }: Relation) => parts.has(base?.start ?? -1);
    if (grown.get(relation.operands.at(-1)?.start ?? -1)?.some(isBefore)) return false;
    const isTied = ({ kind, operands: [first, second] }: Relation) =>
      parts.has(second?.start ?? -1) && (parts.size <= FEW || (kind === "share" && ofOthers.has(first?.start ?? -1)));
    return ![...parts].some((part) => tied.get(part)?.some(isTied));
  };
}
