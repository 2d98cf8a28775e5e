import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import type { TextTable } from "../../../language/readTables.js";

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
    const isCell = (start: number): boolean =>
      rows.some(({ cells }) => cells.some(({ reading }) => reading.span.start === start));
    const take = (until: number, named: readonly Named[]): void => {
      for (let reading = readings[at]; reading !== undefined && reading.span.start < until; reading = readings[++at])
        if (isMonth(reading) && isNamed(reading.value, named) && !isCell(reading.span.start)) found.add(reading);
    };
    const first = rows[0]?.cells[0]?.reading.span.start ?? span.end;
    take(text.lastIndexOf("\n", first), columns);
    for (const row of rows) {
      const end = text.indexOf("\n", row.cells[0]?.reading.span.start ?? span.end);
      take(end < 0 ? text.length : end, [row]);
    }
  }
  return found;
}

interface Named {
  readonly period?: string;
}

function isMonth(reading: FigureReading): reading is QuantityReading {
  return reading.kind === "number" && reading.value >= 1 && reading.value <= 12;
}

function isNamed(month: number, named: readonly Named[]): boolean {
  return named.some(({ period = "" }) => Number(MONTH.exec(period)?.[1]) === month);
}
