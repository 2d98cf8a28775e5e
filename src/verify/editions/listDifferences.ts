import { changeOfCell, type Difference } from "./changeOfCell.js";
import type { GivenValue } from "./EditionComparison.js";

/** A count that differs, before it is explained. */
export interface CellDifference extends Difference {
  readonly figure: string;
  readonly before?: GivenValue;
  readonly after?: GivenValue;
}

/** Every count that differs; those of tickets compare only on one basis. */
export function listDifferences(
  before: ReadonlyMap<string, GivenValue>,
  after: ReadonlyMap<string, GivenValue>,
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
