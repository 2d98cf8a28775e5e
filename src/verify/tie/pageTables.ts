import { bindGrid, type PageGrid } from "../../language/bindGrid.js";
import type { FigureReading } from "../../language/reading/FigureReading.js";
import { readTables, type TextTable } from "../../language/readTables.js";
import { spacedTables } from "./spacedTables.js";

/** The tables of a page, those with cells that span several places by their grids, the others by their lines. */
export function pageTables(
  text: string,
  readings: readonly FigureReading[],
  grids: readonly PageGrid[],
): readonly TextTable[] {
  const lines = [...readTables(text, readings), ...spacedTables(text, readings)];
  const spanning = grids.filter(hasSpans);
  const bound = spanning.flatMap((grid) => bindGrid(grid) ?? []);
  const isBound = ({ span }: TextTable): boolean =>
    bound.some((grid) => span.start < grid.span.end && grid.span.start < span.end);
  return [...bound, ...lines.filter((table) => !isBound(table))].sort((a, b) => a.span.start - b.span.start);
}

function hasSpans({ rows }: PageGrid): boolean {
  return rows.some((row, at) => row.some((cell, column) => cell.row !== at || cell.column !== column));
}
