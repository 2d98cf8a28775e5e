import { cellsOf } from "../passage/cellsOf.js";
import type { GridRow } from "../passage/readGrids.js";

/** More columns have too many ways to be added or taken away. */
const MOST = 4;

/**
 * Whether the stocks of all rows come out if some of the other columns are added and some taken away: what was handed over, merged or
 * opened again.
 *
 * @param account - the columns of what was open, what came in, what was closed and what was left
 */
export function isMovedBetween(
  rows: readonly GridRow[],
  account: readonly number[],
  others: readonly number[],
): boolean {
  if (others.length === 0 || others.length > MOST) return false;
  const cells = cellsOf(rows, [...account, ...others]).map((row) => row.map(({ value }) => value));
  const ways = others.reduce<readonly (readonly number[])[]>(
    (before, _) => before.flatMap((signs) => [0, 1, -1].map((sign) => [...signs, sign])),
    [[]],
  );
  return (
    cells.length > 1 &&
    ways.some((signs) =>
      cells.every(([opening = 0, received = 0, closed = 0, closing = 0, ...moved]) => {
        const net = moved.reduce((sum, count, at) => sum + count * (signs[at] ?? 0), 0);
        return opening + received - closed + net === closing;
      }),
    )
  );
}
