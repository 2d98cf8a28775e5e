import { FeedbackError } from "../model/FeedbackError.js";
import { CELL_STATUSES } from "../model/lists.js";
import { needCount } from "./needCount.js";
import { needOneOf } from "./needOneOf.js";
import { needReason } from "./needReason.js";

/** Refuses, by its place, what is there and is no cell. */
export function needCell(path: string, cell: unknown): void {
  if (cell === undefined) return;
  const { missing, value, status }: Readonly<Record<string, unknown>> =
    typeof cell === "object" ? { ...cell } : { value: cell };
  if (missing !== undefined) needReason(missing, path);
  for (const each of [status].flat()) needOneOf(CELL_STATUSES, each, `${path}.status`);
  // With both, one reader would take the number, another that it is suppressed.
  if ((missing === undefined) === (value === undefined))
    throw new FeedbackError("bad-report", "a cell needs a number, or an object with value or missing", cell, path);
  if (missing === undefined) needCount(value, path);
}
