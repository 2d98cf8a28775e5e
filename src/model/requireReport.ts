import { FeedbackError } from "./FeedbackError.js";
import type { FeedbackReport } from "./FeedbackReport.js";

/** Refuses, by name, what never went through the schema and has no channels, or a null: the first step of whatever takes a report. */
export function requireReport(report: FeedbackReport): void {
  if (!Array.isArray(report?.channels)) throw new FeedbackError("bad-report", "a report needs channels", report);
  if (report.channels.some((channel) => typeof channel !== "object" || channel === null))
    throw new FeedbackError("bad-report", "a report needs channels in objects", report.channels, "channels");
  const place = Object.values(report).indexOf(null);
  if (place >= 0)
    throw new FeedbackError(
      "bad-report",
      "a report needs something other than null here",
      null,
      Object.keys(report)[place],
    );
}
