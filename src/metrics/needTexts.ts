import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-report`, by its place, for what is there and no list of texts. */
export function needTexts(path: string, list: readonly string[] | undefined): void {
  if (list !== undefined && !(Array.isArray(list) && list.every((each) => typeof each === "string")))
    throw new FeedbackError("bad-report", "a report needs a list of texts here", list, path);
}
