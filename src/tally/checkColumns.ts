import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-option` for an option that names no column of the rows of a query; callers without types hand in anything. */
export function checkColumns(columns: Readonly<Record<string, unknown>>, taker: string): void {
  for (const [option, name] of Object.entries(columns))
    if (typeof name !== "string" && typeof name !== "number")
      throw new FeedbackError("bad-option", `${taker} needs the names of columns`, name, option);
}
