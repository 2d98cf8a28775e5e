import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Context } from "../place/Context.js";

/** Whether a median or percentile is named, of a report that has some: a time beside it is no deadline. */
export function isOfMany({ measures }: Context, { tickets }: FeedbackReport): boolean {
  return tickets?.durations !== undefined && (measures.includes("median") || measures.includes("p90"));
}
