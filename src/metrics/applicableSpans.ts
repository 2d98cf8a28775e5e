import type { Channel } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { cellOf } from "./cellOf.js";
import { isNotApplicable } from "./isNotApplicable.js";

/**
 * The time that a period's total is over, for the length of it: the period, or what is left of its months where in some of them none of the
 * channels had anything to count. A month that is missing keeps its days: gaps in the data must not look like growth.
 */
export function applicableSpans(
  channels: readonly Channel[],
  period: string,
  months = monthsOf(period),
): readonly string[] {
  const rest = months.filter((month) => !channels.every((channel) => isNotApplicable(cellOf(channel, month))));
  return rest.length === 0 || rest.length === months.length ? [period] : rest;
}
