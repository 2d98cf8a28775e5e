import { groupBy } from "../../common/groupBy.js";
import type { Relation } from "./Relation.js";

/** Whether no other list of the same total holds all parts of a list that need not be whole: one that gives the total, or fails to. */
export function isNoPart(all: readonly Relation[]): (relation: Relation) => boolean {
  const told = groupBy(
    all.filter(({ outcome }) => outcome.outcome !== "cannot-check"),
    ({ operands }) => operands.at(-1)?.start,
  );
  return ({ operands, outcome }) =>
    outcome.reason !== "not-exhaustive" ||
    !told
      .get(operands.at(-1)?.start ?? -1)
      ?.some((whole) => operands.every(({ start }) => whole.operands.some((other) => other.start === start)));
}
