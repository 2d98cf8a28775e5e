import { FeedbackError } from "../model/FeedbackError.js";
import { isMonth } from "../periods/isMonth.js";
import { needTexts } from "./needTexts.js";

/** Throws, by its place, for what is there and no list of months: `bad-report` or, for a text that is none, `bad-period`. */
export function needMonths(path: string, list: readonly string[] | undefined): void {
  needTexts(path, list);
  for (const month of list ?? [])
    if (!isMonth(month)) throw new FeedbackError("bad-period", "a break needs a month like 2021-01", month, path);
}
