import { foldText } from "../../language/foldText.js";
import { columnOf } from "./columnOf.js";
import { columnRoles } from "./columnRoles.js";
import { OPEN } from "./cues.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";
import { sumOf } from "./sumOf.js";

const LEAD = 300;
const NEAR = 4;
const ROW = /[|\t]/;
/** "Most of them were in four": a heading only. */
const MOST_OF = /(?<![ء-ي])(?:و?كان )?اكثره[امن](?![ء-ي])/;

/** Finds tables of some only, "the five commonest kinds (of 486,215 in all)": without a total row, and less than the count that their heading tells of. */
export function findOpenTables({ text, counts, grids }: Reading): readonly Relation[] {
  return grids.flatMap((grid): Relation[] => {
    const column = columnRoles(grid).findIndex((role, at) => role === "count" && columnOf(grid.body, at).length > 0);
    const parts = columnOf(grid.body, column);
    const [first] = parts;
    if (column < 0 || first === undefined || parts.length < 2 || grid.rows.some(({ isTotal }) => isTotal)) return [];
    const above = text.slice(Math.max(0, first.start - LEAD), first.start).split("\n");
    const heading = foldText(above.slice(0, -1).findLast((line) => line.trim() !== "" && !ROW.test(line)) ?? "");
    const total = counts
      .filter(({ start }) => start < first.start)
      .slice(-NEAR)
      .findLast(({ value }) => value > sumOf(parts));
    if (!(OPEN.test(heading) || MOST_OF.test(heading)) || total === undefined) return [];
    return [
      { kind: "sum", operands: [...parts, total], outcome: { outcome: "cannot-check", reason: "not-exhaustive" } },
    ];
  });
}
