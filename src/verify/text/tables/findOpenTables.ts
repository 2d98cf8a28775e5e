import { foldText } from "../../../language/foldText.js";
import { firstFrom } from "../../common/firstFrom.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { OPEN } from "../passage/cues.js";
import { isTotalLabel } from "../passage/isTotalLabel.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { openList } from "../relations/openList.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { columnsOf } from "./columnsOf.js";

/** So far above a table may stand what its rows are some of. */
const ABOVE = 300;
const NEAR = 12;

/** Rows that are left out, and the next line: "[...]", then "All sectors". */
const LEFT_OUT = /^[^\n]*\n[^\S\n]*\[?(?:\.\.\.|…)\]?[^\S\n]*\n([^\n\d٠-٩]*)/;

/**
 * Finds tables without a total which the line above calls the largest, or some, of what is counted there: "14,317 complaints. The five
 * subjects raised most:"; and those whose last rows are left out before the total.
 */
export function findOpenTables({ text, items, grids }: Reading): readonly Relation[] {
  return grids.flatMap((grid): readonly Relation[] => {
    const [cells] = columnsOf(grid);
    const [first] = cells ?? [];
    if (cells === undefined || first === undefined || grid.rows.some(({ isTotal }) => isTotal)) return [];
    const end = cells.at(-1)?.end ?? first.end;
    const label = LEFT_OUT.exec(text.slice(end, end + ABOVE))?.[1];
    if (label !== undefined && isTotalLabel(foldText(label).trim())) {
      const total = items[firstFrom(items, end, ({ start }) => start)];
      return total === undefined ? [] : [openList(cells, total)];
    }
    if (!OPEN.test(lineAbove(text, first))) return [];
    const sum = sumOf(cells);
    const all = nearby(items, first.start, NEAR).findLast(
      (item) => isCount(item) && item.end < first.start && item.start > first.start - ABOVE && item.value > sum,
    );
    return all === undefined ? [] : [openList(cells, all)];
  });
}
