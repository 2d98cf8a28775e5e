import { groupBy } from "../../common/groupBy.js";
import type { Relation } from "./Relation.js";

/** Whether a list of some parts is not told with more of them, which give what they are parts of, nor as one that is wrong itself. */
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
