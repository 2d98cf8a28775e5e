import { slipOf } from "../../common/slipOf.js";
import type { GridCell } from "../passage/readGrids.js";
import type { Relation } from "../relations/Relation.js";
import { isSlippedSum } from "./isSlippedSum.js";

/** Whether a total is less than half of what it should be the total of, and no slip of it or of a row: so it is one of something else. */
export function isOfLess(relation: Relation, cells: ReadonlyMap<number, GridCell>): boolean {
  const { kind, outcome } = relation;
  const { numerator = 0, denominator = 1 } = outcome.computed ?? {};
  const sum = numerator / denominator;
  const total = sum + Number(outcome.difference ?? 0);
  const isFar = kind === "sum" && outcome.outcome === "fail" && 2 * total < sum;
  return isFar && slipOf(total, sum) === undefined && !isSlippedSum(relation, cells);
}
