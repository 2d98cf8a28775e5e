import { FeedbackError } from "../model/FeedbackError.js";

/** The value in a column of a row that a query returned, for `taker`; throws `bad-input` at `path` of the row where it cannot be read. */
export function readColumn(row: object, column: string, taker: string, path: string): unknown {
  try {
    return Reflect.get(row, column);
  } catch (error) {
    const found = error instanceof Error ? error.message : error;
    throw new FeedbackError("bad-input", `${taker} needs rows that can be read`, found, `${path}.${column}`);
  }
}
