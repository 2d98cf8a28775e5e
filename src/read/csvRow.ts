import type { CsvRow } from "./CsvOptions.js";

/** A record by the names of its columns. Where several columns have one name, or none, what stands in them is left out. */
export function csvRow(names: readonly string[], fields: readonly string[]): CsvRow {
  const entries = names.map((name, index) => [name, fields[index] ?? ""] as const);
  return Object.fromEntries(
    new Set(names).size < names.length ? entries.filter(([name]) => isAlone(names, name)) : entries,
  );
}

function isAlone(names: readonly string[], name: string): boolean {
  return names.indexOf(name) === names.lastIndexOf(name);
}
