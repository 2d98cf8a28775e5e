import type { Relation } from "../relations/Relation.js";
import type { SumHit } from "../sums/findSums.js";

/** Whether all numbers of an account are a total and its parts, which add up: "2,000 came in: 1,400 closed, 500 in work, 100 waiting". */
export function isOneSum({ operands }: Relation, sums: readonly SumHit[]): boolean {
  return sums.some(({ total, parts }) => operands.every((one) => one === total || parts.some((part) => part === one)));
}
