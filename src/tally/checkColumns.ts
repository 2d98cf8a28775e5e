import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-option` for what names no column of the rows of a query; callers without types hand in anything. */
export function checkColumns(names: readonly unknown[], taker: string): void {
  for (const name of names)
    if (typeof name !== "string" && typeof name !== "number")
      throw new FeedbackError("bad-option", `${taker} needs the names of columns`, name);
}
