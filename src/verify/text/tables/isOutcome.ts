import { columnOf } from "../passage/columnOf.js";
import type { GridRow } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";
import { placesOf } from "./placesOf.js";
import type { Table } from "./Table.js";

/** Two may as well be what was closed in a month, and what was open at its end. */
const FEWEST = 3;

/**
 * Whether what is open is one of several classes by which each row divides its own total: "Granted | Refused | Withdrawn | In progress | Total".
 * It is of what came in that row, and adds up as the others do.
 */
export function isOutcome({ roles, read }: Table, column: number, rows: readonly GridRow[]): boolean {
  const total = roles.lastIndexOf("total");
  const classes = placesOf({ roles, read }, ["count", "closing"]);
  return (
    classes.length >= FEWEST &&
    classes.includes(column) &&
    columnOf(rows, total).length === rows.length &&
    rows.every(({ cells }) => cells[total]?.value === sumOf(classes.flatMap((at) => cells[at] ?? [])))
  );
}
