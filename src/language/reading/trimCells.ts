import type { Cell } from "./tableCell.js";

type Table = readonly (readonly Cell[])[];

/** A table and its width, without the columns at its end that are empty in every row, as exports make whose rows end in a delimiter. */
export function trimCells(rows: Table): { readonly table: Table; readonly width: number } {
  const isFilled = ({ text }: Cell): boolean => text !== "";
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  return { table: rows.map((row) => row.slice(0, width)), width };
}
