import { monthsOf } from "../periods/monthsOf.js";

/** Months in which something is so; the period itself in their place where it is so in each of its months. */
export function wholePeriod(months: readonly string[], period: string): readonly string[] {
  return monthsOf(period).every((month) => months.includes(month)) ? [period] : months;
}
