import type { Cell } from "../../model/FeedbackReport.js";
import { missingReason } from "../missingReason.js";
import { addCells } from "./addCells.js";

type Cells = Readonly<Record<string, Cell | undefined>>;

/** The sums by key, of the keys that every record has or one withholds; `left` is told which records have one of the other keys. */
export function addRecords(
  records: readonly (Cells | undefined)[],
  left?: (present: readonly boolean[]) => void,
): Readonly<Record<string, Cell>> {
  const has = (record: Cells | undefined, key: string): boolean => record?.[key] !== undefined;
  const all = [...new Set(records.flatMap((record) => Object.keys(record ?? {}).filter((key) => has(record, key))))];
  const isHidden = (key: string): boolean => records.some((record) => missingReason(record?.[key]) === "suppressed");
  const keys = all.filter((key) => isHidden(key) || records.every((record) => has(record, key)));
  const others = all.filter((key) => !keys.includes(key));
  if (others.length > 0) left?.(records.map((record) => others.some((key) => has(record, key))));
  return Object.fromEntries(keys.map((key) => [key, addCells(records.map((record) => record?.[key]))]));
}
