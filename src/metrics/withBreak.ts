import type { Channel } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { hasStatus } from "./hasStatus.js";

/** A total of channels over some months in a row, with the caveat of a break where it adds counts from both its sides, be the mark on a count of it or not. */
export function withBreak(
  total: Result<number>,
  channels: readonly Channel[],
  months: readonly string[],
  monthsOf: (period: string) => readonly string[],
): Result<number> {
  const mark = "break-in-series";
  const isBetween = ({ months: cells, totals, breaks }: Channel): boolean => {
    // What the months alone say is in the sum of them.
    if (breaks === undefined && totals === undefined) return false;
    // Of a report that nobody checked it may be anything.
    const found = [breaks].flat();
    for (const key in totals) if (hasStatus(totals[key], mark)) found.push(monthsOf(key)[0]);
    return months.slice(1).some((month) => found.includes(month) || hasStatus(cells?.[month], mark));
  };
  if (total.status !== "ok" || total.caveats.includes(mark) || !channels.some(isBetween)) return total;
  return { ...total, caveats: [...total.caveats, mark] };
}
