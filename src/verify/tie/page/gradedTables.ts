import type { TextTable } from "../../../language/readTables.js";
import type { SatisfactionMeasure } from "../../../model/FeedbackReport.js";
import { scoresOf } from "./scoresOf.js";

/** The tables of a text; what the scores or grades of a scale head, in rows or columns, as if headed by the scores' numbers. */
export function gradedTables(
  tables: readonly TextTable[],
  satisfaction: readonly SatisfactionMeasure[],
): readonly TextTable[] {
  return tables.map((table) => {
    const beside = scoresOf(
      table.rows.map(({ label }) => label),
      satisfaction,
    );
    const above = scoresOf(
      table.columns.map(({ header }) => header),
      satisfaction,
    );
    const rows = table.rows.map((row, at) => ({ ...row, label: String(beside.get(at) ?? row.label) }));
    const columns = table.columns.map((column, at) => ({
      ...column,
      header: String(above.get(at) ?? column.header),
    }));
    return { ...table, columns, rows };
  });
}
