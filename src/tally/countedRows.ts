import { FeedbackError } from "../model/FeedbackError.js";
import { periodKey } from "../periods/periodKey.js";
import { compareRows } from "./compareRows.js";
import type { Groups } from "./groups.js";
import type { TallyRow } from "./TallyData.js";

/** The counts of a tally in their order, how many records they are, what these stand for, and how many were in no month of the period. */
export function countedRows<Row>(
  tree: Pick<Groups<Row>, "each" | "labelsOf">,
  slots: readonly number[],
  keys: readonly string[],
): {
  readonly counts: readonly TallyRow[];
  readonly counted: number;
  readonly total: number;
  readonly outOfPeriod: number;
} {
  const counts: TallyRow[] = [];
  let [counted, total, outOfPeriod] = [0, 0, 0];
  tree.each((group, slot, count, sum) => {
    if (slot === 0) outOfPeriod += count;
    else {
      counted += count;
      total += sum;
      const [channel = "", ...labels] = tree.labelsOf(group);
      const others = Object.fromEntries(keys.map((key, index) => [key, labels[index] ?? ""]));
      counts.push({ channel, month: periodKey(slots[slot] ?? 0, 1), ...others, count: sum });
    }
  });
  if (!Number.isSafeInteger(total)) throw new FeedbackError("unsafe-sum", "a tally needs a safe sum", total);
  return { counts: counts.sort(compareRows(keys)), counted, total, outOfPeriod };
}
