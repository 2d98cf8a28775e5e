import { FeedbackError } from "../model/FeedbackError.js";
import { isTexts } from "./isTexts.js";

/** Throws `bad-option` for what parts no fields, names no columns, or is no number of lines; callers without types hand in anything. */
export function checkCsvOptions(delimiter: string, header: readonly string[] | undefined, skipLines: number): void {
  if (typeof delimiter !== "string" || delimiter.length !== 1 || /["\r\n\uFEFF]/.test(delimiter)) {
    throw new FeedbackError("bad-option", "delimiter needs one character such as , or ;", delimiter);
  }
  if (!(Number.isInteger(skipLines) && skipLines >= 0))
    throw new FeedbackError("bad-option", "skipLines needs a whole number from 0", skipLines);
  if (header !== undefined && !isTexts(header))
    throw new FeedbackError("bad-option", "header needs the names of the columns", header);
}
