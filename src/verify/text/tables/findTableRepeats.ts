import { slipOf } from "../../common/slipOf.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { namedRows } from "../clauses/namedRows.js";
import { COMPARISON } from "../passage/cues.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { relateBound } from "../relations/relateBound.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import { settle } from "../relations/settle.js";
import type { Reading } from "../sums/Reading.js";
import { type ProvenTable, provenTables } from "./provenTables.js";
import { rowsToldAgain } from "./rowsToldAgain.js";

const FAR = 1.34;
const LEAST = 1000;
/** How many large numbers before a table and behind its beginning may speak of it. */
const NEAR = 30;

/** Finds numbers that the prose repeats of a table whose totals are the sums of their columns: one in the headline, those of rows by name. */
export function findTableRepeats(reading: Reading): readonly Relation[] {
  const proven = provenTables(reading.grids);
  return proven.length === 0
    ? []
    : [...headlineOf(reading, proven), ...rowsRepeated(reading, proven), ...rowsToldAgain(reading, proven)];
}

/**
 * Relates the number of a headline (the first line) to the totals of the tables: one of them, rounded, or wrong where it is a slip away
 * from one, or a bound that one does not keep, and no number of the tables or the prose gives it.
 */
function headlineOf({ items, grids }: Reading, proven: readonly ProvenTable[]): readonly Relation[] {
  const first = items.find(({ line, kind, value }) => line === 0 && kind === "count" && value > 99);
  if (first === undefined) return [];
  const headline = { ...first, figure: roundedFigure(first.figure) };
  const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)));
  const known = proven.flatMap(({ totals }) => [...totals]);
  const pairs = known.map((total) => relateTo(total, headline));
  return settle(pairs, () => {
    const elsewhere = [...cells, ...items.filter((item) => item !== first && item.kind === "count")];
    if (elsewhere.some((other) => !fails(relateTo(other, headline)))) return;
    const step = 10 ** -headline.figure.decimals;
    const wrong = known.findIndex(({ value }) => {
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

/** Finds a number that the prose gives of a row of a table, by its name, or of its total with two digits swapped: the total of the column confirms the table. */
function rowsRepeated({ items, sums }: Reading, proven: readonly ProvenTable[]): readonly Relation[] {
  // What other numbers confirm is no slip.
  const sure = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const large = items.filter(({ kind, value, bound }) => kind === "count" && value >= LEAST && bound === undefined);
  return proven.flatMap(({ grid, totals }) => {
    const rowsNamed = namedRows(grid.body);
    const columns = grid.header.flatMap((_, at) =>
      grid.rows.some(({ cells }) => cells[at] !== undefined && totals.has(cells[at])) ? [at] : [],
    );
    const told = new Set(grid.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
    const place = grid.rows[0]?.cells.find((cell) => cell !== undefined)?.start ?? 0;
    return nearby(large, place, NEAR).flatMap((item): Relation[] => {
      const words = clauseOf(item);
      if (sure.has(item) || told.has(item.value) || COMPARISON.test(words)) return [];
      const row = onlyOne(rowsNamed(words));
      // The headline has been compared.
      const below = item.line > 0 ? totals : [];
      const cells = [...columns.flatMap((at) => row?.cells[at] ?? []), ...below];
      const cell = cells.find(({ value }) => slipOf(item.value, value) === "swapped-digits");
      return cell === undefined ? [] : [relate("repeated", [cell], item)];
    });
  });
}
