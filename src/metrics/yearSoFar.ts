import type { Channel } from "../model/FeedbackReport.js";
import { type MonthRun, monthRun } from "../periods/monthRun.js";
import { monthsOf } from "../periods/monthsOf.js";
import { periodKey } from "../periods/periodKey.js";
import { countedParts } from "./countedParts.js";
import { readCount } from "./readCount.js";

const LENGTHS = [12, 6, 3, 1] as const;

/**
 * The periods that a total from January to a period's end is the sum of: those of the period's own length, or the longest ones
 * where a channel gives or withholds the total of a longer one. The twelve months to December are the year, by whatever name.
 */
export function yearSoFar(channels: readonly Channel[], period: string): readonly string[] {
  const { first, length } = monthRun(period);
  const [start, end] = [first - (first % 12), first + length];
  const year = period.slice(0, 4);
  const isLonger = (key: string): boolean => {
    if (!key.startsWith(year)) return false;
    const run = monthRun(key);
    return run.length > length && run.first + run.length <= end;
  };
  const hasLonger = channels.some((channel) =>
    Object.keys(channel.totals ?? {}).some((key) => isLonger(key) && isUsed(channel, key)),
  );
  return runsOf(start, end, hasLonger ? LENGTHS : [length]);
}

/** Whether a channel's count of a period is the total given or withheld; where all is known it is that of the months. */
function isUsed(channel: Channel, period: string): boolean {
  const cells = [channel.totals?.[period], ...monthsOf(period).map((month) => channel.months?.[month])];
  return cells.some((cell) => readCount(cell) === undefined) && countedParts(channel, period)[0] === period;
}

/**
 * The periods from a January to another month: each is of the greatest of some lengths that has room. Such a period begins there, since
 * each length divides the greater ones, and those that came before.
 */
function runsOf(start: number, end: number, lengths: readonly MonthRun["length"][]): readonly string[] {
  const found: string[] = [];
  for (let month = start; month < end; ) {
    const length = lengths.find((each) => month + each <= end) ?? 1;
    found.push(periodKey(month, length));
    month += length;
  }
  return found;
}
