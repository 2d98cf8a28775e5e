import { comparedDays } from "../metrics/comparedDays.js";
import { daysInMonth } from "../periods/calendar.js";
import { monthsOf } from "../periods/monthsOf.js";
import { workingDayCounter } from "../periods/workingDayCounter.js";
import type { WorkingDaysInOptions } from "../periods/workingDaysIn.js";
import type { ChangeBetweenOptions } from "../ratios/changeBetween.js";
import { remember } from "./remember.js";

/** What a calendar says of a period, each answer found once. */
export interface Calendar {
  readonly months: (period: string) => readonly string[];
  readonly days: (period: string) => number;
  /** How long the times are that are compared. */
  readonly lengths: (before: readonly string[], after: readonly string[]) => ChangeBetweenOptions;
}

/** The months and days of periods, for a catalogue that asks for the same ones many times. */
export function calendarOf(options: WorkingDaysInOptions): Calendar {
  const months = remember(monthsOf);
  const sumOf = (count: (month: string) => number) =>
    remember((period) => months(period).reduce((sum, month) => sum + count(month), 0));
  const daysOf = remember(daysInMonth);
  const days = sumOf(daysOf);
  // What is wrong with a weekend or a holiday matters once working days are asked for.
  let workingDaysOf: ((month: string) => number) | undefined;
  const workingDays = remember((month) => {
    workingDaysOf ??= workingDayCounter(options, daysOf);
    return workingDaysOf(month);
  });
  const counts = { days, workingDays: sumOf(workingDays) };
  return { months, days, lengths: (before, after) => comparedDays(before, after, counts) };
}
