import type { CsvRow } from "./CsvOptions.js";

/** A record by the names of its columns. Where several columns have none, what stands in them is left out. */
export function csvRow(names: readonly string[], fields: readonly string[]): CsvRow {
  const isNameless = names.indexOf("") !== names.lastIndexOf("");
  const entries = names.map((name, index) => [name, fields[index] ?? ""] as const);
  return Object.fromEntries(isNameless ? entries.filter(([name]) => name !== "") : entries);
}
