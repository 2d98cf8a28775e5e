import { groupBy } from "../../common/groupBy.js";
import type { Grid } from "../passage/readGrids.js";
import { totalCells } from "../passage/totalCells.js";
import { holds } from "../relations/holds.js";
import type { Printed } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { SharePair } from "./pairShare.js";

/**
 * Whether a percentage is the share of its count in a cell of a table: in any, where it has decimals; else in a total, since of whole
 * percentages some cell gives any, or in one in which all of its sentence are shares.
 */
export function isOfCell(grids: readonly Grid[], pairs: readonly SharePair[]): (pair: SharePair) => boolean {
  const [totals, all] = [totalCells(grids), totalCells(grids, true)];
  const peers = groupBy(pairs, ({ percent }) => percent.sentence);
  return (pair) => {
    const { percent } = pair;
    const own = peers.get(percent.sentence) ?? [];
    return (
      (percent.figure.decimals > 0 ? all : totals).some((cell) => isOf(pair, cell)) ||
      (own.length > 1 && all.some((cell) => own.every((other) => isOf(other, cell))))
    );
  };
}

function isOf({ percent, tied }: SharePair, cell: Printed): boolean {
  return tied !== undefined && cell.value > tied.value && holds(relate("share", [tied, cell], percent));
}
