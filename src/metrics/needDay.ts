import { FeedbackError } from "../model/FeedbackError.js";
import { isDay } from "../periods/isDay.js";

/** Refuses, by its place, what is given for a day and is none: `day` is what is left of it once a time is taken off, `others` what would do as well. */
export function needDay(path: string, given: unknown, day = given, others = ""): void {
  if (given !== undefined && !isDay(day))
    throw new FeedbackError("bad-day", `a report needs a day like 2021-03-31${others}`, given, path);
}
