import { FeedbackError } from "../model/FeedbackError.js";
import { readColumn } from "./readColumn.js";
import { readWholeNumber } from "./readWholeNumber.js";

/** Reads the count of a row that a query returned, in a column of this name, for `taker`; throws `not-a-count` at `path` of the row. */
export function readRowCount(row: object, column: string, taker: string, path: string): number {
  const value = readColumn(row, column, taker, path);
  const count = readWholeNumber(value);
  if (count !== undefined) return count;
  throw new FeedbackError("not-a-count", `${taker} needs a non-negative safe integer`, value, `${path}.${column}`);
}
