import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { channelOf } from "./channelOf.js";

/** The channel that is asked for, or all of a report where none is; throws `unknown-channel`, and `bad-report` where two have one id. */
export function channelsOf(report: FeedbackReport, id?: string): readonly Channel[] {
  if (id !== undefined) return [channelOf(report, id)];
  const ids = new Set<string>();
  for (const channel of report.channels)
    if (ids.size === ids.add(channel.id).size)
      throw new FeedbackError("bad-report", "a report needs each id once", channel.id);
  return report.channels;
}
