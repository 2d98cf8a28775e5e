import type { Channel } from "../model/FeedbackReport.js";
import { daysIn } from "../periods/daysIn.js";
import { monthsOf } from "../periods/monthsOf.js";
import { cellOf } from "./cellOf.js";
import { countedParts } from "./countedParts.js";
import { coveredMonths } from "./coveredMonths.js";
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
      if (isNotApplicable(cellOf(channel, part))) continue;
      for (const month of coveredMonths(channel, monthsOf(part))) counted.add(month);
    }
  }
  let days = 0;
  for (const month of counted) days += daysIn(month);
  return days;
}
