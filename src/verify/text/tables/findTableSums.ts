import { foldText } from "../../../language/foldText.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { columnOf } from "../passage/columnOf.js";
import { COMPARISON, DIVIDED, OPEN, OTHER, RANKED, TOTAL } from "../passage/cues.js";
import type { GridCell } from "../passage/readGrids.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import { openList } from "../relations/openList.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import { settle } from "../relations/settle.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { columnRoles } from "./columnRoles.js";

const FEWEST = 3;
/** A number further from the sum than this share of it is another number. */
const FAR = 0.02;
/** The same for the number right before a table that is said to divide it. */
const LED = 0.25;
/** No further above the table than this. */
const ABOVE = 300;
/** From a number to the first row of the table that its line leads to: "Money was paid in 49 matters:". */
const HEAD = /^[^\d.;؛:\n]*:\s*\n[^\n]*$/;
/** How many counts before and after a table may be its sum. */
const REACH = 20;

/**
 * Relates the columns of tables without a total row to a number of the prose that is their sum. A number that misses it is wrong only
 * where the table is whole, since it is said to divide the number or ends with a class for all others.
 */
export function findTableSums(reading: Reading): readonly Relation[] {
  return reading.grids.flatMap((grid) => {
    const { rows } = grid;
    if (rows.length < FEWEST || rows.some(({ isTotal, isUnread }) => isTotal || isUnread)) return [];
    const columns = columnRoles(grid)
      .flatMap((role, column) => (role === "count" || role === "received" ? [columnOf(rows, column)] : []))
      .filter(({ length }) => length >= FEWEST);
    const isOther = OTHER.test(rows.at(-1)?.label ?? "");
    const isSome =
      columns.length > 0 &&
      RANKED.test(`${lineAbove(reading.text, columns[0]?.[0] ?? { start: 0 })} ${grid.header[0] ?? ""}`);
    return columns.flatMap((cells) => {
      const found = totalOf(reading, cells, columns.length === 1 && cells.length === rows.length, isOther);
      return found.length === 0 && isSome ? someOf(reading, cells) : found;
    });
  });
}

function totalOf(
  { text, figures, counts }: Reading,
  cells: readonly GridCell[],
  isWhole: boolean,
  isOther: boolean,
): readonly Relation[] {
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  const sum = sumOf(cells);
  const around = nearby(counts, start, REACH);
  const lead = around.findLast((count) => count.end < start);
  const isLed = lead !== undefined && divides(text, lead, start);
  const isHead = lead?.value === sum && HEAD.test(text.slice(lead.end, start));
  const near = (isLed || isHead ? [lead] : sum > 99 ? around : []).filter(
    ({ value }) => Math.abs(value - sum) <= (isLed ? LED : FAR) * sum,
  );
  const relateTo = (total: Item): Relation => {
    const printed = total.bound === "about" ? { ...total, figure: roundedFigure(total.figure) } : total;
    return { ...relate("sum", cells, printed), operands: [...cells, total] };
  };
  return settle(near.map(relateTo), () => {
    const isTotal = ({ bound, before, end: at }: Item) =>
      bound === undefined && !COMPARISON.test(before) && (at < start || TOTAL.test(before));
    if (!isWhole) return;
    const only = isLed || isOther ? onlyOne(near.filter(isTotal)) : undefined;
    if (only === undefined) return;
    // What the table leaves out may be counted below it.
    const off = Math.abs(only.value - sum);
    const isTold = figures.some((figure) => "value" in figure && figure.value === off && figure.span.start > end);
    return isTold || mayOverlap(text, cells) ? undefined : relateTo(only);
  });
}

/** What is ranked is some of a larger count: one that parts add up to, the last before it, the next behind it. */
function someOf({ counts, sums }: Reading, cells: readonly GridCell[]): readonly Relation[] {
  const totals = new Set(sums.map(({ total }) => total));
  const start = cells[0]?.start ?? 0;
  const larger = nearby(counts, start, REACH).filter(({ value }) => value > sumOf(cells));
  const whole =
    larger.find((count) => totals.has(count)) ?? larger.findLast((count) => count.start < start) ?? larger[0];
  return whole === undefined ? [] : [{ ...openList(cells, whole), said: true }];
}

/** Whether the words between a number and a table say that the table divides it. */
function divides(text: string, lead: Item, start: number): boolean {
  if (start - lead.end > ABOVE) return false;
  const between = foldText(text.slice(lead.end, start));
  return DIVIDED.test(between) && !OPEN.test(between);
}
