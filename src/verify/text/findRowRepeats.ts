import { slipOf } from "../tie/slipOf.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import { COMPARISON } from "./cues.js";
import { namedRows } from "./namedRows.js";
import { nearby } from "./nearby.js";
import { onlyOne } from "./onlyOne.js";
import { provenTotals } from "./provenTotals.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";
import { relate } from "./relate.js";

const LEAST = 1000;
/** How many large numbers before a table and behind its beginning may speak of it. */
const NEAR = 30;

/** Finds a number that the prose gives of a row of a table, by its name, with two digits swapped: the total of the column confirms the table. */
export function findRowRepeats({ items, grids }: Reading): readonly Relation[] {
  const large = items.filter(({ kind, value, bound }) => kind === "count" && value >= LEAST && bound === undefined);
  return grids.flatMap((grid) => {
    const proven = new Set(provenTotals(grid));
    const columns = grid.header.flatMap((_, at) =>
      grid.rows.some(({ cells }) => cells[at] !== undefined && proven.has(cells[at])) ? [at] : [],
    );
    const told = new Set(grid.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
    const place = grid.rows[0]?.cells.find((cell) => cell !== undefined)?.start ?? 0;
    return nearby(large, place, NEAR).flatMap((item): Relation[] => {
      const words = `${clauseBefore(item.before)} ${clauseAfter(item.after)}`;
      if (told.has(item.value) || COMPARISON.test(words)) return [];
      const row = onlyOne(namedRows(grid.body, words));
      const cell = columns
        .flatMap((at) => row?.cells[at] ?? [])
        .find(({ value }) => slipOf(item.value, value) === "swapped-digits");
      return cell === undefined ? [] : [relate("repeated", [cell], item)];
    });
  });
}
