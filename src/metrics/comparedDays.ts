import type { ComparedLengths } from "../ratios/countChange.js";

/** How many calendar days and working days a period has, however periods are named. */
export interface DayCounts<Period> {
  readonly days: (period: Period) => number;
  readonly workingDays: (period: Period) => number;
  /** The holidays that the caller named, be it that there are none. */
  readonly holidays: readonly string[] | undefined;
}

/** How long the times are that two totals are over; without the days, or working days, that one of them has none of. */
export function comparedDays<Period>(
  before: readonly Period[],
  after: readonly Period[],
  { days, workingDays, holidays }: DayCounts<Period>,
): ComparedLengths {
  const daysBefore = sumOf(before, days);
  const daysAfter = sumOf(after, days);
  const workingDaysBefore = sumOf(before, workingDays);
  const workingDaysAfter = sumOf(after, workingDays);
  if (daysBefore === 0 || daysAfter === 0) return {};
  return workingDaysBefore > 0 && workingDaysAfter > 0
    ? { daysBefore, daysAfter, workingDaysBefore, workingDaysAfter, isAssumed: holidays === undefined }
    : { daysBefore, daysAfter };
}

function sumOf<Period>(periods: readonly Period[], count: (period: Period) => number): number {
  return periods.reduce((sum, period) => sum + count(period), 0);
}
