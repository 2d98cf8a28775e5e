import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import { changeOfCell, type Difference } from "./changeOfCell.js";
import type { GivenValue } from "./EditionComparison.js";

/** A count that differs, before it is explained. */
export interface CellDifference extends Difference {
  readonly figure: string;
  readonly before?: GivenValue;
  readonly after?: GivenValue;
}

/** What an edition gives, and what follows from it. */
export interface EditionValues {
  readonly cells: ReadonlyMap<string, GivenValue>;
  readonly catalogue: ReadonlyMap<string, Figure>;
}

/** Every count that differs; those of tickets compare only on one basis. */
export function listDifferences(before: EditionValues, after: EditionValues, sameBasis: boolean): CellDifference[] {
  return [...new Set([...after.cells.keys(), ...before.cells.keys()])].flatMap((figure) => {
    const [from, to] = [valueIn(before, figure), valueIn(after, figure)];
    const difference = changeOfCell(from, to, sameBasis || !figure.startsWith("tickets/"));
    if (difference === undefined) return [];
    const sides = { ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) };
    return [{ figure, ...difference, ...sides }];
  });
}

/**
 * What is not given may follow from all that is given in its place: the total of months from them. A score that is not among ratings was given
 * by nobody.
 */
function valueIn({ cells, catalogue }: EditionValues, id: string): GivenValue | undefined {
  const result = catalogue.get(id)?.result;
  const given = cells.get(id);
  const [place, score] = id.split("/score-");
  if (given === undefined && score !== undefined && id.startsWith("satisfaction/") && catalogue.has(`${place}/rated`))
    return 0;
  if (given !== undefined || result?.status !== "ok" || result.coverage.missing.length > 0) return given;
  return typeof result.value === "number" || isRatio(result.value) ? result.value : undefined;
}
