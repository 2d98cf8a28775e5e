import type { Channel } from "../model/FeedbackReport.js";
import { daysIn } from "../periods/daysIn.js";
import { monthsOf } from "../periods/monthsOf.js";
import { cellOf } from "./cellOf.js";
import { countedParts } from "./countedParts.js";
import { isNotApplicable } from "./isNotApplicable.js";

/**
 * The days that a total of some channels is over: those of each month of the period in which one of them had anything to count,
 * be it missing or not: a gap must not look like growth.
 */
export function countedDays(channels: readonly Channel[], period: string): number {
  const months = monthsOf(period);
  const counted = new Set<string>();
  for (const channel of channels) {
    if (counted.size === months.length) break;
    for (const part of countedParts(channel, period, months)) {
      const cell = cellOf(channel, part);
      if (isNotApplicable(cell)) continue;
      // What a longer period says of a month matters where nothing shorter is counted.
      for (const month of monthsOf(part)) if (!isNotApplicable(channel.months?.[month])) counted.add(month);
    }
  }
  let days = 0;
  for (const month of counted) days += daysIn(month);
  return days;
}
