import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import type { TextTable } from "../../../language/readTables.js";
import { endOfLine } from "./endOfLine.js";

/** A month without its year, or with it. */
const MONTH = /^(?:\d{4}-)?(\d\d)$/;

/** The numbers in tables that are names: those of no cell that are the month, or the score, of their row or of a column. */
export function numberNames(
  text: string,
  tables: readonly TextTable[],
  readings: readonly FigureReading[],
): ReadonlyMap<FigureReading, "month" | "scale"> {
  const found = new Map<FigureReading, "month" | "scale">();
  let at = 0;
  for (const { span, columns, rows } of tables) {
    while ((readings[at]?.span.start ?? span.start) < span.start) at++;
    const cells = new Set(rows.flatMap((row) => row.cells.map(({ reading }) => reading.span.start)));
    const take = (until: number, named: readonly Named[]): void => {
      let names: ReadonlyMap<number, "month" | "scale"> | undefined;
      for (let reading = readings[at]; reading !== undefined && reading.span.start < until; reading = readings[++at])
        if (isMonth(reading) && !cells.has(reading.span.start)) {
          names ??= namesOf(named);
          const name = names.get(reading.value);
          if (name !== undefined) found.set(reading, name);
        }
    };
    const first = rows[0]?.cells[0]?.reading.span.start ?? span.end;
    take(text.lastIndexOf("\n", first), columns);
    for (const row of rows) take(endOfLine(text, row.cells[0]?.reading.span.start ?? span.end), [row]);
  }
  return found;
}

interface Named {
  readonly period?: string;
  readonly label?: string;
  readonly header?: string;
}

function isMonth(reading: FigureReading): reading is QuantityReading {
  return reading.kind === "number" && reading.value >= 1 && reading.value <= 12;
}

/** What each number among some names is: a month, before a score. */
function namesOf(named: readonly Named[]): ReadonlyMap<number, "month" | "scale"> {
  const scales = named.map(({ label, header = "" }) => [Number(normalizeArabic(label ?? header)), "scale"] as const);
  const months = named.map(({ period = "" }) => [Number(MONTH.exec(period)?.[1]), "month"] as const);
  return new Map([...scales, ...months]);
}
