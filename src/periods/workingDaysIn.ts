import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { monthsOf } from "./monthsOf.js";
import { workingDayCounter } from "./workingDayCounter.js";

/** Which days are not worked. */
export interface WorkingDaysInOptions {
  /** Weekdays, 0 being Sunday and 6 Saturday; Friday and Saturday (`[5, 6]`) unless given. */
  readonly weekend?: readonly number[];
  /**
   * Days (`2021-02-22`), in any order; those outside the period or on a weekend make no difference. Not given, they are not known: no
   * change is then said to go another way per working day. `[]` says that there were none.
   */
  readonly holidays?: readonly string[];
}

/**
 * Counts the working days of a period: Sunday to Thursday, less the holidays that the caller names.
 *
 * @param key - a period key: `2021-03`
 * @param options - the weekend and the holidays
 * @returns the number of working days, whatever the time zone of the machine; 0 where every day is free
 * @throws `bad-period` for anything that is not a key; `bad-day` for a holiday that is not a day;
 * `bad-option` for a weekday that is not one of 0 to 6, and for what is no option
 *
 * @example
 * ```ts
 * import { workingDaysIn } from "beneficiary-feedback";
 * console.log(workingDaysIn("2021-03")); // => 23
 * console.log(workingDaysIn("2022-02", { holidays: ["2022-02-22"] })); // => 19
 * ```
 */
export function workingDaysIn(key: string, options: WorkingDaysInOptions = {}): number {
  checkSharedOptions(options);
  const months = monthsOf(key);
  const workingDaysOf = workingDayCounter(options);
  return months.reduce((sum, month) => sum + workingDaysOf(month), 0);
}
