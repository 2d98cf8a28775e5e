import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel } from "../model/FeedbackReport.js";
import { halfOf } from "../periods/halfOf.js";
import { isPeriod } from "../periods/isPeriod.js";
import { monthsOf } from "../periods/monthsOf.js";
import { quarterOf } from "../periods/quarterOf.js";
import { yearOf } from "../periods/yearOf.js";
import { countedParts } from "./countedParts.js";

/**
 * The periods that a total from January to a period's end is the sum of: those of the period's own length, or the longest ones
 * where a channel gives or withholds the total of a longer one. The twelve months to December are the year, by whatever name.
 */
export function yearSoFar(channels: readonly Channel[], period: string): readonly string[] {
  if (!isPeriod(period)) throw new FeedbackError("bad-period", "yearSoFar needs a period such as 2021-Q2", period);
  const equal = equalPeriods(period);
  if (channels.every(({ totals }) => totals === undefined)) return equal;
  const longest = longestPeriods(period);
  const isOther = channels.some((channel) => partsOf(channel, equal) !== partsOf(channel, longest));
  return isOther ? longest : equal;
}

/** The first to third quarter for the third. */
function equalPeriods(period: string): readonly string[] {
  const [, start = "", index = ""] = /^(.{4}-[QH]?)(.+)$/.exec(period) ?? [];
  return start === ""
    ? [period]
    : Array.from({ length: Number(index) }, (_, before) => start + String(before + 1).padStart(index.length, "0"));
}

/** The first half, July and August for the months to August. */
function longestPeriods(period: string): readonly string[] {
  const [end = period] = monthsOf(period).slice(-1);
  const isOver = (longer: string): boolean => monthsOf(longer).every((month) => month <= end);
  const longest = (month: string): string => [yearOf, halfOf, quarterOf].map((of) => of(month)).find(isOver) ?? month;
  const months = monthsOf(yearOf(period)).filter((month) => month <= end);
  return [...new Set(months.map(longest))];
}

function partsOf(channel: Channel, periods: readonly string[]): string {
  return periods.flatMap((period) => countedParts(channel, period)).join();
}
