import type { BoundTable, TableRow } from "../../../language/bindTable.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** The numbers without a sign in a row or column of a table in which another number has a minus: of changes they are rises. */
export function signedRises({ rows }: BoundTable): ReadonlySet<FigureReading> {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, row })));
  const signed = cells.filter(({ reading }) => isBelow(reading));
  const ways = new Set<TableRow | number | undefined>(signed.flatMap(({ row, column }) => [row, column ?? row]));
  return new Set(
    cells.flatMap(({ column, reading, row }) =>
      !isBelow(reading) && (ways.has(row) || ways.has(column ?? row)) ? [reading] : [],
    ),
  );
}

function isBelow(reading: FigureReading): boolean {
  return "units" in reading && reading.units < 0;
}
