import { comparedDays } from "../metrics/comparedDays.js";
import { remember } from "../model/remember.js";
import { daysInMonth } from "../periods/calendar.js";
import { monthsOf } from "../periods/monthsOf.js";
import { workingDayCounter } from "../periods/workingDayCounter.js";
import type { WorkingDaysInOptions } from "../periods/workingDaysIn.js";
import type { ComparedLengths } from "../ratios/countChange.js";
import { rememberSpan } from "./rememberSpan.js";

/** A period with its months, each made once in a calendar; a month has itself. */
export interface Span {
  readonly period: string;
  /** Its number among the spans of the calendar, from 0. */
  readonly place: number;
  readonly months: readonly Span[];
  readonly monthKeys: readonly string[];
}

/** What a calendar says of a period, each answer found once. */
export interface Calendar {
  readonly span: (period: string) => Span;
  readonly days: (span: Span) => number;
  /** How long the times are that are compared. */
  readonly lengths: (before: readonly Span[], after: readonly Span[]) => ComparedLengths;
}

/** The months and days of periods, for a catalogue that asks for the same ones many times. */
export function calendarOf(options: WorkingDaysInOptions): Calendar {
  let size = 0;
  const span = remember((period): Span => {
    const monthKeys = monthsOf(period);
    const made: Span & { months: readonly Span[] } = { period, place: size++, months: [], monthKeys };
    made.months = monthKeys.map((month) => (month === period ? made : span(month)));
    return made;
  });
  const sumOf = (count: (month: string) => number) =>
    rememberSpan(({ monthKeys }) => monthKeys.reduce((sum, month) => sum + count(month), 0));
  const days = sumOf(daysInMonth);
  // What is wrong with a weekend or a holiday matters once working days are asked for.
  let workingDaysOf: ((month: string) => number) | undefined;
  const workingDays = sumOf((month) => {
    workingDaysOf ??= workingDayCounter(options);
    return workingDaysOf(month);
  });
  const counts = { days, workingDays, holidays: options.holidays };
  return { span, days, lengths: (before, after) => comparedDays(before, after, counts) };
}
