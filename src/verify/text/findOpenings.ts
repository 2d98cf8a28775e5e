import { columnRole } from "./columnRole.js";
import { itemRole } from "./itemRole.js";
import { onlyOne } from "./onlyOne.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { relate } from "./relate.js";

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
    const cell = onlyOne(
      rows.flatMap(({ cells, label }) => {
        const only = onlyOne(cells.filter((each) => each !== undefined));
        return only !== undefined && columnRole(label) === "opening" ? [only] : [];
      }),
    );
    const isSwollen = (opening: Item) => received.some(({ item }) => item.value + opening.value === cell?.value);
    const swollen = openings.find(({ item }) => isSwollen(item))?.item;
    return cell === undefined || swollen === undefined ? [] : [relate("repeated", [swollen], cell)];
  });
}
