import type { Channel } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { cellOf } from "./cellOf.js";
import { isNotApplicable } from "./isNotApplicable.js";

/**
 * Whether one of several channels, in the order of both lists, had nothing to count in other months of one period than of the other,
 * as where it began or ended: what all of them changed by is its doing too. Of a count that is missing nothing is known.
 */
export function channelsDiffer(before: Channels, after: Channels): boolean {
  if (before[0].length < 2) return false;
  const later = idleMonths(after);
  return idleMonths(before).some((idle, index) => idle !== later[index]);
}

type Channels = readonly [channels: readonly Channel[], period: string];

function idleMonths([channels, period]: Channels): readonly string[] {
  const months = monthsOf(period);
  const isIdle = (channel: Channel) => months.map((month) => isNotApplicable(cellOf(channel, month)));
  return channels.map((channel) => isIdle(channel).join());
}
