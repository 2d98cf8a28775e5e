import type { Cell } from "../../model/FeedbackReport.js";
import { changeOfCell, type Difference } from "./changeOfCell.js";

/** A count that differs, before it is explained. */
export interface CellDifference extends Difference {
  readonly figure: string;
  readonly before?: Cell;
  readonly after?: Cell;
}

/** Every count that differs; those of tickets compare only on one basis. */
export function listDifferences(
  before: ReadonlyMap<string, Cell>,
  after: ReadonlyMap<string, Cell>,
  sameBasis: boolean,
): CellDifference[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((figure) => {
    const [from, to] = [before.get(figure), after.get(figure)];
    const difference = changeOfCell(from, to, sameBasis || !figure.startsWith("tickets/"));
    if (difference === undefined) return [];
    const sides = { ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) };
    return [{ figure, ...difference, ...sides }];
  });
}
