import type { ChangeBetweenOptions } from "../ratios/changeBetween.js";

/** How many calendar days and working days a period has. */
export interface DayCounts {
  readonly days: (period: string) => number;
  readonly workingDays: (period: string) => number;
}

/** How long the times are that two totals are over; without working days where one of them has none. */
export function comparedDays(
  before: readonly string[],
  after: readonly string[],
  { days, workingDays }: DayCounts,
): ChangeBetweenOptions {
  const [daysBefore, daysAfter] = [sumOf(before, days), sumOf(after, days)];
  const [workingDaysBefore, workingDaysAfter] = [sumOf(before, workingDays), sumOf(after, workingDays)];
  return workingDaysBefore > 0 && workingDaysAfter > 0
    ? { daysBefore, daysAfter, workingDaysBefore, workingDaysAfter }
    : { daysBefore, daysAfter };
}

function sumOf(spans: readonly string[], count: (period: string) => number): number {
  return spans.reduce((sum, span) => sum + count(span), 0);
}
