import { foldText } from "../../../language/foldText.js";
import type { Grid } from "../passage/readGrids.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** What closes one year opens the next, but where cases were struck out, counted anew or restated in between. */
const RESTATED =
  /(?<!(?:not?|nothing|none|never)(?: [a-z]+){0,3} )(?:(?:written|struck) (?:off|out)|restated|revised|adjust|re-?count|correct)|(?<!(?:لا|لم|دون) [تي]?)(?:شطب|استبعاد|جرد |تعديل|تصحيح)/;
/** So far from a table its notes may be. */
const REACH = 1000;
/** The year alone, or the first of two: "2021/22". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Finds what a table says that one year left behind and the next one does not begin with, where a slip of the hand explains it. */
export function findCarriedStocks(text: string, grid: Grid, related: readonly Relation[]): readonly Relation[] {
  const accounts = related.filter((relation) => relation.kind === "roll-forward" && holds(relation));
  const [one, other, ...more] = accounts;
  if (one === undefined || other === undefined || more.length > 0) return [];
  const [first, second] = [yearOf(text, grid, one), yearOf(text, grid, other)];
  if (first === undefined || second === undefined || Math.abs(first - second) !== 1) return [];
  const [former, next] = first < second ? [one, other] : [other, one];
  const [left, opening] = [cellOf(grid, former.operands.at(-1)?.start), cellOf(grid, next.operands[0]?.start)];
  if (left === undefined || opening === undefined) return [];
  const link = relate("repeated", [left], opening);
  // Some restate what was open, and do not say so.
  const isMeant = fails(link) && differsByOneSlip(left.value, opening.value);
  const words = foldText(text.slice(Math.max(0, opening.start - REACH), opening.end + REACH));
  return isMeant && !RESTATED.test(words) ? [link] : [];
}

/** The year of the column or row that an account fills. */
function yearOf(text: string, { header, rows }: Grid, { operands }: Relation): number | undefined {
  const columns = operands.map(({ start }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell?.start === start ? at : []))),
  );
  const [column = -1, ...others] = new Set(columns.flat());
  const start = operands[0]?.start ?? 0;
  const label = others.length === 0 ? header[column] : text.slice(text.lastIndexOf("\n", start) + 1, start);
  const year = YEAR.exec(label ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}

function cellOf({ rows }: Grid, start: number | undefined): Printed | undefined {
  return rows.flatMap(({ cells }) => cells).find((cell) => cell !== undefined && cell.start === start);
}
