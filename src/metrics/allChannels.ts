import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";

/** All channels of a report; throws `bad-report` where two have one id. */
export function allChannels({ channels }: FeedbackReport): readonly Channel[] {
  const ids = new Set<string>();
  for (const { id } of channels)
    if (ids.size === ids.add(id).size)
      throw new FeedbackError("bad-report", "a report needs each id once", id, "channels");
  return channels;
}
