import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { chanceOfSlip } from "../lists/chanceOfSlip.js";
import { HIGHEST, OPEN, PLANNED, YEARS } from "../passage/cues.js";
import type { GridCell } from "../passage/readGrids.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** How often a number may be as near to the sum by chance. */
const CHANCE = 0.03;
/** How near to the sum a number is one of a series, and how many of those are too many. */
const NEAR = 0.2;
const MANY = 2;

/**
 * The count of the prose that a column adds up to but for one digit, where no word ties them: of the time of the table, no plan, and
 * not one of several that are as near.
 *
 * @param told - the counts around the table that may be totals
 * @param header - what the column is called
 */
export function slippedTotal(
  text: string,
  told: readonly Item[],
  cells: readonly GridCell[],
  header: string,
): Item | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const above = lineAbove(text, first);
  const sum = sumOf(cells);
  if (OPEN.test(above) || HIGHEST.test(above)) return undefined;
  if (told.filter(({ value }) => Math.abs(value - sum) < NEAR * sum).length > MANY) return undefined;
  const values = new Set(told.map(({ value }) => value));
  return onlyOne(
    told.filter(
      (total) =>
        chanceOfSlip(total, cells, values) <= CHANCE &&
        !PLANNED.test(clauseOf(total)) &&
        isOfTime(text, total, first.start, header) &&
        !(sum < total.value && leavesOut(text, [...cells, total])),
    ),
  );
}

/** Whether the words of a total name no year but that of the table: of its column, or the last one named before it. */
function isOfTime(text: string, { before, after, end }: Item, start: number, header: string): boolean {
  const own = `${clauseBefore(before)} ${clauseAfter(after)}`.match(YEARS);
  const last = header.match(YEARS)?.at(-1) ?? text.slice(Math.min(end, start), start).match(YEARS)?.at(-1);
  return own === null || last === undefined || own.includes(last);
}
