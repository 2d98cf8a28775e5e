import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";

/** The channel of a report with this id; throws `unknown-channel`, and `bad-report` where two have it. */
export function channelOf({ channels }: FeedbackReport, id: string): Channel {
  const [channel, other] = channels.filter((candidate) => candidate.id === id);
  if (channel === undefined) {
    // Who leaves the channel out for all of them has put the options in its place.
    const place = typeof id === "object" ? " before its options" : "";
    throw new FeedbackError(
      "unknown-channel",
      `a metric needs a channel (${channels.map((each) => each.id).join() || "none"})${place}`,
      id,
    );
  }
  if (other) throw new FeedbackError("bad-report", "a report needs each id once", id, "channels");
  return channel;
}
