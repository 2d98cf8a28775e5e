import { yearOf } from "../clauses/yearOf.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";

/**
 * Whether what is taken for a number told twice is no part and whole that a share ties, "took 2,200 and closed 2,002 (91 %)", no two of one account or of a sum, and
 * no two of which the text tells the years, or by how much they differ: "1,958 reports in 2022; the 1,988 of 2023 are 30 more".
 *
 * @param items - the numbers of the text
 */
export function isRepeat(all: readonly Relation[], items: readonly Item[]): (relation: Relation) => boolean {
  const tied = all.filter(
    (relation) =>
      relation.kind === "roll-forward" || ((relation.kind === "share" || relation.kind === "sum") && holds(relation)),
  );
  const places = new Map(items.map((item) => [item.start, item]));
  const values = new Set(items.flatMap(({ kind, value }) => (kind === "count" ? [value] : [])));
  return (relation) => {
    if (relation.kind !== "repeated" || !fails(relation)) return true;
    const { operands } = relation;
    if (tied.some((one) => operands.every(({ start }) => one.operands.some((operand) => operand.start === start))))
      return false;
    const [first, second] = operands.map(({ start }) => places.get(start));
    if (first === undefined || second === undefined) return true;
    const years = [yearOf(first), yearOf(second)];
    return !values.has(Math.abs(first.value - second.value)) && (years.includes(undefined) || years[0] === years[1]);
  };
}
