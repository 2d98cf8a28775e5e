import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";

/** The channel of a report with this id; throws `unknown-channel`. */
export function channelOf(report: FeedbackReport, id: string): Channel {
  const channel = report.channels.find((candidate) => candidate.id === id);
  if (channel === undefined)
    throw new FeedbackError(
      "unknown-channel",
      `a metric needs a channel (${report.channels.map((each) => each.id)})`,
      id,
    );
  return channel;
}
