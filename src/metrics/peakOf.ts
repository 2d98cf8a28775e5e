import type { Result } from "../model/Result.js";
import type { PeriodTotal } from "./changeOf.js";
import { unavailable } from "./unavailable.js";

/** The month, or the months that share the place, with the most contacts. */
export interface Peak {
  readonly months: readonly string[];
  readonly count: number;
}

/** The largest of some months, where the sum of them all is known; where one is missing, which could be it, the largest so far is a partial value. */
export function peakOf(sum: Result<number>, months: readonly PeriodTotal[]): Result<Peak> {
  let peak: Peak | undefined;
  for (const { period, result } of months) {
    if (result.status !== "ok") continue;
    if (peak === undefined || result.value > peak.count) peak = { months: [period], count: result.value };
    else if (result.value === peak.count) peak = { months: [...peak.months, period], count: peak.count };
  }
  if (sum.status === "ok" && peak !== undefined) return { ...sum, value: peak };
  if (sum.status === "undefined") return sum;
  const failed = unavailable(sum, sum.status === "unavailable" ? sum.reason : "absent");
  return peak === undefined ? failed : { ...failed, partial: peak };
}
