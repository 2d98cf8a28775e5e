import { checkSum } from "../checks/checkSum.js";
import { columnRole } from "./columnRole.js";
import { itemRole } from "./itemRole.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";

/** A text with more of them tells several accounts. */
const LIMIT = 8;

/**
 * Finds a table whose only opening stock is another than that of the prose, because it holds what came in as well: "began with 5,522
 * pending, and 5,355 more arrived", and 10,877 "at the start".
 */
export function findOpenings({ counts, grids }: Reading): readonly Relation[] {
  const told = counts.map((item) => ({ item, role: itemRole(item) }));
  const received = told.filter(({ role }) => role === "received");
  const openings = told.filter(({ role }) => role === "opening");
  if (openings.length === 0 || Math.max(openings.length, received.length) > LIMIT) return [];
  return grids.flatMap(({ rows }): Relation[] => {
    const cells = rows.flatMap((row) => {
      const [only, ...more] = row.cells.filter((cell) => cell !== undefined);
      return only !== undefined && more.length === 0 && columnRole(row.label) === "opening" ? [only] : [];
    });
    const [cell, ...more] = cells;
    const isSwollen = (opening: Item) => received.some(({ item }) => item.value + opening.value === cell?.value);
    const swollen = openings.find(({ item }) => isSwollen(item))?.item;
    if (cell === undefined || more.length > 0 || swollen === undefined) return [];
    return [{ kind: "repeated", operands: [swollen, cell], outcome: checkSum([swollen.figure], cell.figure) }];
  });
}
