import type { TallyRow } from "./TallyData.js";

/** Orders the counts of a tally by channel, month and the further keys, by code units, which are the order of a database's "C" collation but for characters past U+FFFF. */
export function compareRows(keys: readonly string[]): (a: TallyRow, b: TallyRow) => number {
  const order = ["channel", "month", ...keys];
  return (a, b) => {
    for (const key of order) {
      const left = a[key] ?? "";
      const right = b[key] ?? "";
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}
