import type { Result } from "../model/Result.js";
import { daysIn } from "../periods/daysIn.js";
import { monthsOf } from "../periods/monthsOf.js";
import { workingDayCounter } from "../periods/workingDayCounter.js";
import type { WorkingDaysInOptions } from "../periods/workingDaysIn.js";
import type { Change } from "../ratios/changeBetween.js";
import { changeOver } from "./changeOver.js";
import { comparedDays } from "./comparedDays.js";

/** Options of the changes over time. */
export interface ChangeOptions extends WorkingDaysInOptions {
  /**
   * Compare even where a month is missing on either side, with what is there, and periods of a series that count tickets on
   * different bases or before a period's end; each is a caveat. `false` unless said otherwise.
   */
  readonly force?: boolean;
}

/** A total and its period. */
export interface PeriodTotal {
  readonly period: string;
  readonly result: Result<number>;
  /** The time that it is over, where that is not all of the period; none for the state at an instant. */
  readonly spans?: readonly string[];
}

/** The change from one total to another, per calendar day and working day as well; partial periods are not compared. */
export function changeOf(before: PeriodTotal, after: PeriodTotal, options: ChangeOptions = {}): Result<Change> {
  // Options are read, and refused, be there a change or none.
  const workingDaysOf = workingDayCounter(options);
  const lengths = () =>
    comparedDays(before.spans ?? [before.period], after.spans ?? [after.period], {
      days: daysIn,
      holidays: options.holidays,
      workingDays: (period) => monthsOf(period).reduce((sum, month) => sum + workingDaysOf(month), 0),
    });
  return changeOver(before.result, after.result, lengths, options.force);
}
