import { FeedbackError } from "../model/FeedbackError.js";
import { type MonthRun, monthRun } from "./monthRun.js";
import { periodKey } from "./periodKey.js";

/** The period of `length` months that a period is a part of, or is. */
export function containingPeriod(key: string, length: MonthRun["length"], caller: string): string {
  const run = monthRun(key);
  if (run.length > length) {
    throw new FeedbackError("bad-period", `${caller} needs a period of ${length} months at most`, key);
  }
  return periodKey(run.first - (run.first % length), length);
}
