import { FeedbackError } from "../model/FeedbackError.js";

/** Refuses, by its place, what is none of a list; nothing where it is absent. */
export function needOneOf(among: readonly unknown[], given: unknown, path: string): void {
  if (given !== undefined && !among.includes(given))
    throw new FeedbackError("bad-report", `a report needs one of [${among.join(", ") || "none"}] here`, given, path);
}
