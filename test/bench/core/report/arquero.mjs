import { from, op } from "arquero";
import { fromTables, rowsOf } from "./tables.mjs";

export function run(report) {
  const table = from(rowsOf(report));
  const by = (key) =>
    table
      .groupby(key)
      .rollup({ count: op.sum("count") })
      .objects()
      .map((row) => [row[key], row.count]);
  return fromTables(by("channel"), by("month"));
}
