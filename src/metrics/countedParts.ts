import type { Channel } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { knownParts } from "./knownParts.js";

/**
 * The months that make up a channel's count of a period; where some are missing, the longer periods that the channel
 * gives a total for: a year known by its quarters is their sum.
 */
export function countedParts(channel: Channel, period: string, months = monthsOf(period)): readonly string[] {
  if (channel.totals === undefined || months.length === 1) return months;
  const parts = months.length === 3 ? months : halvesOf(period).flatMap((half) => countedParts(channel, half));
  return knownParts(channel, period, parts);
}

/** The two halves of a year, or the two quarters of a half. */
function halvesOf(period: string): readonly string[] {
  const last = 2 * (Number(period[6]) || 1);
  const kind = period.length === 4 ? "H" : "Q";
  return [last - 1, last].map((index) => `${period.slice(0, 4)}-${kind}${index}`);
}
