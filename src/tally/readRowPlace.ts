import { FeedbackError } from "../model/FeedbackError.js";
import { isMonth } from "../periods/isMonth.js";
import { bareText } from "./bareText.js";
import { plainText } from "./plainText.js";
import { readColumn } from "./readColumn.js";
import { textOf } from "./textOf.js";

/** Where a row that a query returned was counted. */
export interface RowPlace {
  readonly channel: string;
  /** `2021-03` */
  readonly month: string;
}

/** The names of the columns that say it. */
export interface PlaceColumns {
  readonly channel: string;
  readonly month: string;
}

/** Reads where a row was counted, in columns of these names, for `taker`; throws `bad-input` at `path` of the row. */
export function readRowPlace(row: object, { channel, month }: PlaceColumns, taker: string, path: string): RowPlace {
  const named = readColumn(row, channel, taker, path);
  const id = bareText(textOf(named));
  if (id === "")
    throw new FeedbackError("bad-input", `${taker} needs a channel in every row`, named, `${path}.${channel}`);
  return { channel: id, month: readMonth(readColumn(row, month, taker, path), taker, `${path}.${month}`) };
}

function readMonth(value: unknown, taker: string, path: string): string {
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "bigint"
      ? plainText(String(value)).replace(/^(\d{4}-\d\d)-01(?:[T ]00:00:00(?:\.0+)?)?$/, "$1")
      : "";
  const key = text.replace(/^(\d{4})(?=\d\d$)/, "$1-");
  if (isMonth(key)) return key;
  // A date is an instant, and which zone's month it was meant for is not told.
  const as = value instanceof Date ? " as a text, not a Date" : "";
  throw new FeedbackError("bad-input", `${taker} needs a month such as 2021-03 in every row${as}`, value, path);
}
