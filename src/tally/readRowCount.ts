import { FeedbackError } from "../model/FeedbackError.js";
import { plainText } from "./plainText.js";
import { readColumn } from "./readColumn.js";

/** Reads the count of a row that a query returned, in a column of this name, for `taker`; throws `not-a-count` at `path` of the row. */
export function readRowCount(row: object, column: string, taker: string, path: string): number {
  const value = readColumn(row, column, taker, path);
  const text = typeof value === "string" ? plainText(value) : value;
  const isDigits = typeof text === "bigint" || (typeof text === "string" && /^\d+$/.test(text));
  const count = isDigits ? Number(text) : text;
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) return count;
  throw new FeedbackError("not-a-count", `${taker} needs a non-negative safe integer`, value, `${path}.${column}`);
}
