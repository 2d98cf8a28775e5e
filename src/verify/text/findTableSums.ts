import { foldText } from "../../language/foldText.js";
import { checkSum } from "../checks/checkSum.js";
import { columnRoles } from "./columnRoles.js";
import { COMPARISON, DIVIDED, OPEN, OTHER, TOTAL } from "./cues.js";
import { figuresOf } from "./figuresOf.js";
import { mayOverlap } from "./mayOverlap.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import type { GridCell } from "./readGrids.js";
import { roundFigure } from "./roundFigure.js";

const FEWEST = 3;
/** A number further from the sum than this share of it is another number. */
const FAR = 0.02;
/** The same for the number right before a table that is said to divide it. */
const LED = 0.25;
/** No further above the table than this. */
const ABOVE = 300;
/** How many counts before and after a table may be its sum. */
const REACH = 20;

/**
 * Relates the columns of tables without a total row to a number of the prose that is their sum. A number that misses it is wrong only
 * where the table is whole, since it is said to divide the number or ends with a class for all others.
 */
export function findTableSums(reading: Reading): readonly Relation[] {
  return reading.grids.flatMap((grid) => {
    const { rows, header } = grid;
    const roles = columnRoles(grid);
    if (rows.length < FEWEST || rows.some(({ isTotal, isUnread }) => isTotal || isUnread)) return [];
    const columns = header
      .map((_, column) => ({ role: roles[column], cells: rows.flatMap(({ cells }) => cells[column] ?? []) }))
      .filter(({ role, cells }) => (role === "count" || role === "received") && cells.length >= FEWEST);
    const isOther = OTHER.test(rows.at(-1)?.label ?? "");
    return columns.flatMap(({ cells }) =>
      sumOf(reading, cells, columns.length === 1 && cells.length === rows.length, isOther),
    );
  });
}

function sumOf(
  { text, figures, counts }: Reading,
  cells: readonly GridCell[],
  isWhole: boolean,
  isOther: boolean,
): readonly Relation[] {
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  const sum = cells.reduce((all, { value }) => all + value, 0);
  const around = nearby(counts, start, REACH);
  const lead = around.findLast((count) => count.end < start);
  const isLed = lead !== undefined && divides(text, lead, start);
  const near = isLed ? [lead] : sum > 99 ? around : [];
  const found = near
    .filter(({ value }) => Math.abs(value - sum) <= (isLed ? LED : FAR) * sum)
    .map((total) => ({ total, relation: relate(cells, total) }));
  const held = found.find(({ relation }) => relation.outcome.outcome.startsWith("pass"));
  if (held !== undefined) return [held.relation];
  const [only, ...others] = found.filter(
    ({ total }) =>
      total.bound === undefined && !COMPARISON.test(total.before) && (total.end < start || TOTAL.test(total.before)),
  );
  if (only === undefined || others.length > 0 || !isWhole || !(isLed || isOther)) return [];
  // What the table leaves out may be counted below it.
  const off = Math.abs(only.total.value - sum);
  const isTold = figures.some((figure) => "value" in figure && figure.value === off && figure.span.start > end);
  return isTold || mayOverlap(text, cells) ? [] : [only.relation];
}

/** Whether the words between a number and a table say that the table divides it. */
function divides(text: string, lead: Item, start: number): boolean {
  if (start - lead.end > ABOVE) return false;
  const between = foldText(text.slice(lead.end, start));
  return DIVIDED.test(between) && !OPEN.test(between);
}

function relate(cells: readonly GridCell[], total: Item): Relation {
  const figure = total.bound === "about" ? roundFigure(total.figure) : total.figure;
  const operands = [...cells, total];
  return { kind: "sum", operands, outcome: checkSum(figuresOf(cells), figure) };
}
