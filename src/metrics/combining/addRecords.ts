import type { Cell } from "../../model/FeedbackReport.js";
import { addCells } from "./addCells.js";

type Cells = Readonly<Record<string, Cell | undefined>>;

/** The sums by key, of the keys that every record has; `left` is told which records have one that not every record has. */
export function addRecords(
  records: readonly (Cells | undefined)[],
  left?: (present: readonly boolean[]) => void,
): Readonly<Record<string, Cell>> {
  const has = (record: Cells | undefined, key: string): boolean => record?.[key] !== undefined;
  const all = [...new Set(records.flatMap((record) => Object.keys(record ?? {}).filter((key) => has(record, key))))];
  const keys = all.filter((key) => records.every((record) => has(record, key)));
  const others = all.filter((key) => !keys.includes(key));
  if (others.length > 0) left?.(records.map((record) => others.some((key) => has(record, key))));
  return Object.fromEntries(keys.map((key) => [key, addCells(records.map((record) => record?.[key]))]));
}
