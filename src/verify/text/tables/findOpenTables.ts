import { lineAbove } from "../clauses/lineAbove.js";
import { columnOf } from "../passage/columnOf.js";
import { OPEN } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import { openList } from "../relations/openList.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { columnRoles } from "./columnRoles.js";

const NEAR = 4;
/** "Most of them were in four": a heading only. */
const MOST_OF = /(?<![ء-ي])اكثره[امن](?![ء-ي])/;

/** Finds tables of some only, "the five commonest kinds (of 486,215 in all)": without a total row, and less than the count that their heading tells of. */
export function findOpenTables({ text, counts, grids }: Reading): readonly Relation[] {
  return grids.flatMap((grid): Relation[] => {
    const column = columnRoles(grid).findIndex((role, at) => role === "count" && columnOf(grid.body, at).length > 0);
    const parts = columnOf(grid.body, column);
    const [first] = parts;
    if (column < 0 || first === undefined || parts.length < 2 || grid.rows.some(({ isTotal }) => isTotal)) return [];
    const heading = lineAbove(text, first);
    const total = nearby(counts, first.start, NEAR).findLast(
      ({ start, value }) => start < first.start && value > sumOf(parts),
    );
    if (!(OPEN.test(heading) || MOST_OF.test(heading)) || total === undefined) return [];
    return [openList(parts, total)];
  });
}
