import { periodKey } from "../periods/periodKey.js";
import { compareRows } from "./compareRows.js";
import type { Groups } from "./groups.js";
import type { TallyRow } from "./TallyData.js";

/** The counts of a tally in their order, how many records they are, and how many were in no month of the period. */
export function countedRows<Row>(
  tree: Pick<Groups<Row>, "each" | "labelsOf">,
  slots: readonly number[],
  keys: readonly string[],
): { readonly counts: readonly TallyRow[]; readonly counted: number; readonly outOfPeriod: number } {
  const counts: TallyRow[] = [];
  let [counted, outOfPeriod] = [0, 0];
  tree.each((group, slot, count) => {
    if (slot === 0) outOfPeriod += count;
    else {
      counted += count;
      const [channel = "", ...labels] = tree.labelsOf(group);
      const others = Object.fromEntries(keys.map((key, index) => [key, labels[index] ?? ""]));
      counts.push({ channel, month: periodKey(slots[slot] ?? 0, 1), ...others, count });
    }
  });
  return { counts: counts.sort(compareRows(keys)), counted, outOfPeriod };
}
