import type { ChangeBetweenOptions } from "../ratios/changeBetween.js";

/** How many calendar days and working days a period has. */
export interface DayCounts {
  readonly days: (period: string) => number;
  readonly workingDays: (period: string) => number;
}

/** How long two periods are; without working days where one of them has none. */
export function comparedDays(before: string, after: string, { days, workingDays }: DayCounts): ChangeBetweenOptions {
  const [daysBefore, daysAfter] = [days(before), days(after)];
  const [workingDaysBefore, workingDaysAfter] = [workingDays(before), workingDays(after)];
  return workingDaysBefore > 0 && workingDaysAfter > 0
    ? { daysBefore, daysAfter, workingDaysBefore, workingDaysAfter }
    : { daysBefore, daysAfter };
}
