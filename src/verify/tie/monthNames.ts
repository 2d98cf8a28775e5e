import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { TextTable } from "../../language/readTables.js";

/** A month without its year, or with it. */
const MONTH = /^(?:\d{4}-)?(\d\d)$/;

/** The numbers in tables that are names of months: those of no cell, equal to the month that their row, or a column, has. */
export function monthNames(
  text: string,
  tables: readonly TextTable[],
  readings: readonly FigureReading[],
): ReadonlySet<FigureReading> {
  const found = new Set<FigureReading>();
  let at = 0;
  for (const { span, columns, rows } of tables) {
    while ((readings[at]?.span.start ?? span.start) < span.start) at++;
    const cells = new Set(rows.flatMap((row) => row.cells.map(({ reading }) => reading.span.start)));
    const take = (until: number, months: ReadonlySet<number>): void => {
      for (let reading = readings[at]; reading !== undefined && reading.span.start < until; reading = readings[++at])
        if (
          "value" in reading &&
          reading.kind === "number" &&
          !cells.has(reading.span.start) &&
          months.has(reading.value)
        )
          found.add(reading);
    };
    const first = rows[0]?.cells[0]?.reading.span.start ?? span.end;
    take(text.lastIndexOf("\n", first), monthsIn(columns));
    for (const row of rows) {
      const end = text.indexOf("\n", row.cells[0]?.reading.span.start ?? span.end);
      take(end < 0 ? text.length : end, monthsIn([row]));
    }
  }
  return found;
}

function monthsIn(named: readonly { readonly period?: string }[]): ReadonlySet<number> {
  return new Set(named.flatMap(({ period = "" }) => MONTH.exec(period)?.[1] ?? []).map(Number));
}
