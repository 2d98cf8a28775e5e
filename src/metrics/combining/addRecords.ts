import type { Cell } from "../../model/FeedbackReport.js";
import { addCells } from "./addCells.js";

type Cells = Readonly<Record<string, Cell>>;

/** The sums by key, of the keys that every record has. */
export function addRecords(records: readonly (Cells | undefined)[]): Cells {
  const [first = {}] = records;
  const keys = Object.keys(first).filter((key) => records.every((record) => record && Object.hasOwn(record, key)));
  return Object.fromEntries(keys.map((key) => [key, addCells(records.map((record) => record?.[key]))]));
}
