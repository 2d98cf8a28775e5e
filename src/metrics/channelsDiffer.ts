import type { Channel } from "../model/FeedbackReport.js";
import { cellOf } from "./cellOf.js";
import { isNotApplicable } from "./isNotApplicable.js";

/**
 * Whether one of some channels, in the order of both lists, had nothing to count in other months of one period than of the other,
 * as where it began or ended: its own change is of unlike times, and what all of them changed by is its doing too. Of a count that is missing nothing is known.
 */
export function channelsDiffer(
  channels: readonly Channel[],
  months: readonly string[],
  others: readonly Channel[],
  otherMonths: readonly string[],
): boolean {
  return channels.some((channel, at) => idleMonths(channel, months) !== idleMonths(others[at] ?? channel, otherMonths));
}

/** One bit for each month. */
function idleMonths(channel: Channel, months: readonly string[]): number {
  return months.reduce((idle, month) => 2 * idle + Number(isNotApplicable(cellOf(channel, month))), 0);
}
