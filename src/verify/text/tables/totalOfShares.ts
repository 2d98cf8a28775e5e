import { checkSum } from "../../checks/checkSum.js";
import { COUNTED } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { missesItsHundred } from "./missesItsHundred.js";
import type { Table } from "./Table.js";

/** All, without a rounding of its own. */
const ALL = { units: 100_000, decimals: 3 };
/** How far from 100 percentages may be that are meant for shares of one whole. */
const FAR = 3;
/** A total no further from it may be that of shares with more decimals. */
const NEAR = 0.11;

/** What the total below a column of shares has to be: 100, or what the printed ones add up to. `undefined` where the percentages may be no shares of one whole. */
export function totalOfShares(
  { roles, isNamed }: Table,
  column: number,
  body: readonly GridRow[],
  total: GridRow,
): readonly Relation[] | undefined {
  const { cells } = total;
  const stated = cells[column];
  if (stated === undefined) return undefined;
  const counts = roles.flatMap((role, at) => (COUNTED.includes(role) && cells[at] ? [at] : []));
  const parts = columnOf(body, column);
  const sum = sumOf(parts);
  const off = Math.abs(sum - 100);
  const isShare = ([part, whole]: readonly (GridCell | undefined)[], printed?: GridCell) =>
    part !== undefined &&
    whole !== undefined &&
    printed !== undefined &&
    holds(relate("share", [part, whole], printed));
  // The rate of all, by their own counts.
  const isRate = ({ cells }: GridRow) =>
    counts.some((part) =>
      counts.some((whole) => part !== whole && isShare([cells[part], cells[whole]], cells[column])),
    );
  if (isRate(total)) return [];
  const isProven = counts.some((count) => {
    const held = cellsOf(body, [count, column]).filter(([part, share]) => isShare([part, cells[count]], share));
    return held.length > 1 && 2 * held.length >= body.length;
  });
  const added = relate("sum", parts, stated);
  const isShort = body.some(({ withheld }) => withheld[column]);
  if (counts.length === 0 && isNamed && !isShort && missesItsHundred(body, parts, stated)) return [added];
  // Rates may add to 100 by chance.
  if ((!isProven && off >= FAR) || (body.length > 1 && body.every(isRate))) return undefined;
  if (Math.abs(stated.value - 100) < NEAR || Math.abs(stated.value - sum) < 1e-9) return holds(added) ? [added] : [];
  const values = parts.map(({ value }) => value);
  // What lies between rates may be that of all.
  const isMean = stated.value <= Math.max(...values) && stated.value >= Math.min(...values);
  const slack = parts.reduce((all, { figure }) => all + 0.5 / 10 ** figure.decimals, 0);
  const isWrong = off <= slack && (isProven || (isNamed && parts.length > 2 && !isMean));
  return isWrong && !isShort ? [{ ...added, outcome: checkSum([ALL], stated.figure) }] : [];
}
