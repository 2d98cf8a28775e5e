import type { CsvRow } from "./CsvOptions.js";

/**
 * Makes records by the names of their columns. Where several columns have one name, or none, what stands in them is left out:
 * which of them is meant cannot be known.
 */
export function csvRow(names: readonly string[]): (fields: readonly string[]) => CsvRow {
  const alone = [...names.entries()].filter(([, name]) => names.indexOf(name) === names.lastIndexOf(name));
  return (fields) => Object.fromEntries(alone.map(([index, name]) => [name, fields[index] ?? ""]));
}
