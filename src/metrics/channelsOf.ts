import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { allChannels } from "./allChannels.js";
import { channelOf } from "./channelOf.js";

/** The channel that is asked for, or all of a report where none is; throws as those who find them. */
export function channelsOf(report: FeedbackReport, id?: string): readonly Channel[] {
  return id === undefined ? allChannels(report) : [channelOf(report, id)];
}
