import { checkRollForward } from "../checks/checkRollForward.js";
import type { Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";

/**
 * Finds the account of a stock over the rows of a table that prints no opening stock: each period opens with what the one before left.
 * Where it is so of two periods at least, one that is not is wrong.
 */
export function findStockChain(
  rows: readonly GridRow[],
  received: number,
  resolved: number,
  closing: number,
): Relation[] {
  const chain = (ordered: readonly GridRow[]) =>
    ordered.slice(1).flatMap(({ cells }, index): Relation[] => {
      const all = [ordered[index]?.cells[closing], cells[received], cells[resolved], cells[closing]];
      const [opening, inflow, outflow, left] = all.flatMap((cell) => cell ?? []);
      if (opening === undefined || inflow === undefined || outflow === undefined || left === undefined) return [];
      const outcome = checkRollForward(opening.figure, inflow.figure, outflow.figure, left.figure);
      return [{ kind: "roll-forward", operands: [opening.span, inflow.span, outflow.span, left.span], outcome }];
    });
  const failed = (found: readonly Relation[]) => found.filter(({ outcome }) => outcome.outcome === "fail").length;
  const ways = [chain(rows), chain([...rows].reverse())];
  return ways.find((found) => found.length - failed(found) > 1 && failed(found) < 2) ?? [];
}
