import { groupBy, sum, summarize, tidy } from "@tidyjs/tidy";
import { fromTables, rowsOf } from "./tables.mjs";

export function run(report) {
  const rows = rowsOf(report);
  const by = (key) =>
    tidy(rows, groupBy(key, [summarize({ count: sum("count") })])).map((row) => [row[key], row.count]);
  return fromTables(by("channel"), by("month"));
}
