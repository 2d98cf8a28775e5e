import type { Channel } from "../model/FeedbackReport.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { readCount } from "./readCount.js";
import type { Part } from "./sumParts.js";

/** The months that make up a channel's count of a quarter; the total that it gives, where one of them is not known. */
export function quarterParts(
  { id, months: cells = {}, totals = {} }: Channel,
  period: string,
  months: readonly string[],
): readonly Part[] {
  const total = totals[period];
  const expected = months.filter((month) => !isNotApplicable(cells[month]));
  const isGiven =
    readCount(total, `channels.${id}.totals`, period) !== undefined &&
    expected.some((month) => readCount(cells[month], `channels.${id}.months`, month) === undefined);
  return isGiven
    ? [{ period, given: expected.length }]
    : expected.map((month) => ({ period: month, otherwise: total }));
}
