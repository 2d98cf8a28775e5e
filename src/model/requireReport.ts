import { FeedbackError } from "./FeedbackError.js";
import type { FeedbackReport } from "./FeedbackReport.js";

/** Refuses, by name, what never went through the schema and has no channels, or a null: the first step of whatever takes a report. */
export function requireReport<Report extends FeedbackReport>(report: Report): void {
  const channels: unknown = report?.channels;
  if (!Array.isArray(channels))
    throw new FeedbackError(
      "bad-report",
      "a report needs a list of channels",
      ...(channels === undefined ? [report] : [channels, "channels"]),
    );
  for (const [place, channel] of channels.entries())
    if (typeof channel !== "object" || channel === null)
      throw new FeedbackError("bad-report", "a report needs channels in objects", channel, `channels.${place}`);
  // Not Object.values, which takes several times as long.
  for (const name in report)
    if (report[name] === null && Object.hasOwn(report, name))
      throw new FeedbackError("bad-report", "a report needs something other than null here", null, name);
}
