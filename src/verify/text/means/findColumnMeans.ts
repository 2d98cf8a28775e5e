import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { columnOf } from "../passage/columnOf.js";
import { isMonthLabel } from "../passage/isMonthLabel.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { holds } from "../relations/holds.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isMean } from "./isMean.js";
import { isSlippedMean } from "./isSlippedMean.js";

/** How many numbers around the first of a table may be the mean of one of its columns. */
const REACH = 40;
/** The mean of two is seldom told. */
const FEWEST = 3;
const COUNTS: readonly GridCell["kind"][] = ["count", "number"];

/** Finds the mean that the prose gives of a column of months, quarters or years: "a monthly average of 33"; a slip of it is wrong where the table has no other column. */
export function findColumnMeans({ items, grids }: Reading): readonly Relation[] {
  return grids.flatMap(({ header, body }): readonly Relation[] => {
    const unit = unitOf(body);
    const columns = header.map((_, at) => columnOf(body, at)).filter(isWhole(body.length));
    const place = columns[0]?.[0]?.start;
    if (unit === undefined || place === undefined) return [];
    return nearby(items, place, REACH).flatMap((mean): readonly Relation[] => {
      if (mean.kind !== "count" || mean.per !== unit || !isMean(mean)) return [];
      const ways = columns.flatMap((cells) => meanOf(cells, mean));
      const held = ways.find(holds);
      if (held !== undefined) return [held];
      const [all, ...others] = columns;
      const total = { ...mean, value: sumOf(all ?? []) };
      return all !== undefined && others.length === 0 && isSlippedMean(mean, total, all.length) ? ways : [];
    });
  });
}

/** What each row is: a month, a quarter, a year; nothing where they are not all of one kind. */
function unitOf(body: readonly GridRow[]): string | undefined {
  const [unit, ...others] = new Set(
    body.map(({ label }) => (isMonthLabel(label.trim()) ? "month" : readPlainFigures(label)[0]?.kind)),
  );
  return body.length < FEWEST || others.length > 0 ? undefined : unit;
}

function isWhole(rows: number): (cells: readonly GridCell[]) => boolean {
  return (cells) =>
    cells.length === rows && cells.every(({ kind, figure }) => COUNTS.includes(kind) && figure.decimals === 0);
}

function meanOf(cells: readonly GridCell[], mean: Item): readonly Relation[] {
  const [first] = cells;
  if (first === undefined) return [];
  const all = { ...first, figure: { units: sumOf(cells), decimals: 0 } };
  const relation = relateMean([all], { units: cells.length, decimals: 0 }, mean);
  return [{ ...relation, operands: [...cells, mean] }];
}
