import { checkBound } from "../checks/checkBound.js";
import { checkRounded } from "../checks/checkRounded.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import { provenTotals } from "./provenTotals.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import type { GridCell } from "./readGrids.js";
import { roundFigure } from "./roundFigure.js";

const FAR = 1.34;

/**
 * Relates the number of a headline (the first line) to the totals of the tables: one of them, rounded, or wrong where it is a slip away
 * from one, or a bound that one does not keep, and no number of the tables or the prose gives it.
 */
export function findTableHeadline({ items, grids }: Reading): readonly Relation[] {
  const first = items.find(({ line, kind, value }) => line === 0 && kind === "count" && value > 99);
  if (first === undefined) return [];
  const headline = { ...first, figure: roundFigure(first.figure) };
  const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)));
  const totals = grids.flatMap(provenTotals);
  const pairs = totals.map((total) => relate(total, headline));
  const held = pairs.find(({ outcome }) => outcome.outcome.startsWith("pass"));
  if (held !== undefined) return [held];
  const elsewhere = [...cells, ...items.filter((item) => item !== first && item.kind === "count")].some(
    ({ figure }) => relateFigure(figure, headline).outcome !== "fail",
  );
  const step = 10 ** -headline.figure.decimals;
  const wrong = totals.findIndex(({ value }) => {
    const slip = differsByOneSlip(headline.figure.units, Math.round(value / step));
    return headline.value < value * FAR && value < headline.value * FAR
      ? slip || headline.bound === "over"
      : slip && headline.figure.units > 99;
  });
  const relation = pairs[wrong];
  return elsewhere || relation === undefined ? [] : [relation];
}

function relate(total: GridCell, headline: Item): Relation {
  return { kind: "rounded", operands: [total, headline], outcome: relateFigure(total.figure, headline) };
}

function relateFigure(figure: GridCell["figure"], headline: Item) {
  const outcome = checkRounded(headline.figure, figure);
  return headline.bound === "over" && outcome.outcome === "fail" ? boundOf(figure, headline) : outcome;
}

/** "More than 15,000" is kept by a total that is not far above it. */
function boundOf(figure: GridCell["figure"], { figure: limit, value }: Item) {
  const total = figure.units / 10 ** figure.decimals;
  return total < value * FAR ? checkBound([figure], ">=", limit) : checkRounded(limit, figure);
}
