import type { TableRow } from "../../../language/bindTable.js";

const ALL = 100;
/** Longer tables are registers. */
const MOST = 200;

/** Whether the percentages of the rows of a column that is divided, its totals left out, are 100 together, as they are rounded. */
export function addsToAll(rows: readonly TableRow[], column: number | undefined): boolean {
  if (rows.length > MOST) return false;
  let [parts, sum, slack] = [0, 0, 0];
  for (const { cells, total } of rows) {
    if (total === true) continue;
    for (const { column: own, reading } of cells) {
      if (own !== column || reading.kind !== "percent") continue;
      parts++;
      sum += reading.value;
      slack += 0.5 / 10 ** reading.decimals;
    }
  }
  return parts > 1 && Math.abs(sum - ALL) <= slack;
}
