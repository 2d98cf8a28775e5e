import { checkSum } from "../checks/checkSum.js";
import { figuresOf } from "./figuresOf.js";
import type { Relation } from "./Relation.js";
import type { Grid, GridRow } from "./readGrids.js";

const DASH = /^[-–•]/;
/** So many rows are divided as their dashed rows say, before one that is not is wrong. */
const LEAST = 2;

/** Finds rows that the rows with a dash below them divide: where most are divided whole, all have to be. */
export function findSubRows({ header, rows }: Grid): readonly Relation[] {
  const groups: { readonly head: GridRow; readonly parts: GridRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!DASH.test(row.label)) continue;
    if (before !== undefined && !DASH.test(before.label)) groups.push({ head: before, parts: [row] });
    else groups.at(-1)?.parts.push(row);
  }
  return header.flatMap((_, column) => {
    const found = groups.flatMap(({ head, parts }): Relation[] => {
      const total = head.cells[column];
      const cells = parts.flatMap(({ cells: { [column]: cell } }) => cell ?? []);
      if (total === undefined || cells.length < 2 || cells.length < parts.length) return [];
      const operands = [...cells, total].map(({ span }) => span);
      return [{ kind: "sum", operands, outcome: checkSum(figuresOf(cells), total.figure) }];
    });
    const failed = found.filter(({ outcome }) => outcome.outcome === "fail").length;
    return found.length - failed >= LEAST && failed < 2 ? found : [];
  });
}
