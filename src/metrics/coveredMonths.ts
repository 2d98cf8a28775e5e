import type { Channel } from "../model/FeedbackReport.js";
import { cellOf } from "./cellOf.js";
import { isNotApplicable } from "./isNotApplicable.js";

/** Of the months of a period whose total is given, those that it is over: the ones that apply, or all where none does. */
export function coveredMonths(channel: Channel, months: readonly string[]): readonly string[] {
  const own = months.filter((month) => !isNotApplicable(cellOf(channel, month)));
  return own.length > 0 ? own : months;
}
