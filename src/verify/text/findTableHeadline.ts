import { differsByOneSlip } from "./differsByOneSlip.js";
import { fails } from "./fails.js";
import { provenTotals } from "./provenTotals.js";
import type { Reading } from "./Reading.js";
import type { Item, Printed, Relation } from "./Relation.js";
import { relate } from "./relate.js";
import { relateBound } from "./relateBound.js";
import { roundFigure } from "./roundFigure.js";
import { settle } from "./settle.js";

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
  const pairs = totals.map((total) => relateTo(total, headline));
  return settle(pairs, () => {
    const elsewhere = [...cells, ...items.filter((item) => item !== first && item.kind === "count")];
    if (elsewhere.some((other) => !fails(relateTo(other, headline)))) return;
    const step = 10 ** -headline.figure.decimals;
    const wrong = totals.findIndex(({ value }) => {
      const slip = differsByOneSlip(headline.figure.units, Math.round(value / step));
      return headline.value < value * FAR && value < headline.value * FAR
        ? slip || headline.bound === "over"
        : slip && headline.figure.units > 99;
    });
    return pairs[wrong];
  });
}

/** "More than 15,000" is kept by a total that is not far above it. */
function relateTo(total: Printed, headline: Item): Relation {
  const rounded = relate("rounded", [total], headline);
  const { units, decimals } = total.figure;
  const isBound = headline.bound === "over" && fails(rounded) && units / 10 ** decimals < headline.value * FAR;
  return isBound ? relateBound("rounded", total, ">=", headline) : rounded;
}
