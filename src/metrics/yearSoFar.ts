import { FeedbackError } from "../model/FeedbackError.js";
import { isPeriod } from "../periods/isPeriod.js";

/** The periods of the same length from the start of a year to a period's end: the first to third quarter for the third. */
export function yearSoFar(period: string): readonly string[] {
  if (!isPeriod(period)) throw new FeedbackError("bad-period", "yearSoFar needs a period such as 2021-Q2", period);
  const [, start = "", index = ""] = /^(.{4}-[QH]?)(.+)$/.exec(period) ?? [];
  return start === ""
    ? [period]
    : Array.from({ length: Number(index) }, (_, before) => start + String(before + 1).padStart(index.length, "0"));
}
