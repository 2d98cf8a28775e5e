import type { GridCell } from "./readGrids.js";

/** Whether the last of at least four rows is the sum of the others in some column, or in two of small numbers. */
export function addsUp(rows: readonly (readonly (GridCell | undefined)[])[]): boolean {
  const last = rows.at(-1) ?? [];
  const others = rows.slice(0, -1);
  const sums = last.flatMap((cell, column) => {
    const sum = others.reduce((all, cells) => all + (cells[column]?.value ?? Number.NaN), 0);
    return others.length >= 3 && cell !== undefined && cell.value >= 10 && sum === cell.value ? [sum] : [];
  });
  return sums.length > 1 || sums.some((sum) => sum >= 100);
}
