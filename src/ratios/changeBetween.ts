import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import type { Ratio } from "../model/numbers.js";
import { countChange } from "./countChange.js";

/** How long the two periods are; each pair is given whole or not at all, and above 0. */
export interface ChangeBetweenOptions {
  readonly daysBefore?: number;
  readonly daysAfter?: number;
  readonly workingDaysBefore?: number;
  readonly workingDaysAfter?: number;
}

const KNOWN: Readonly<Record<keyof ChangeBetweenOptions, true>> = {
  daysBefore: true,
  daysAfter: true,
  workingDaysBefore: true,
  workingDaysAfter: true,
};

/** A change of a count from one period to another. Ratios are of the count before: 0.0945 is + 9.45 %. */
export interface Change {
  /** `from-zero` has no percentage, nor has `no-change` where both counts are 0. */
  readonly outcome: "changed" | "no-change" | "from-zero";
  /** After minus before. */
  readonly absolute: number;
  /** (after - before) / before. */
  readonly percent?: Ratio;
  /** The same of the counts per calendar day, where the days are given and two safe integers hold it. */
  readonly perDay?: Ratio;
  /** The same of the counts per working day, where the working days are given and two safe integers hold it. */
  readonly perWorkingDay?: Ratio;
  /** The count rose and a daily mean fell, or the other way round; no change is not a sign. */
  readonly signFlip: boolean;
}

/**
 * Compares a count with the count of an earlier period, as it is and, where the days are given, per day.
 *
 * @param before - the earlier count
 * @param after - the later count
 * @param options - calendar days and working days of the two periods
 * @returns the change with its named outcome; a percentage is absent, never 0, where it is not defined, and one per day
 * where it needs more digits than two numbers hold, from counts of some 10^14 on
 * @throws `not-a-count` for what is not a count; `bad-option` for days that are not whole and above 0, or of one
 * period only
 *
 * Per day: (b·Da - a·Db) / (a·Db), with a and b the counts, Da and Db the days.
 *
 * @example
 * ```ts
 * import { changeBetween, roundRatio } from "beneficiary-feedback";
 * const calls = changeBetween(172872, 189215, { daysBefore: 28, daysAfter: 31 });
 * console.log(calls.absolute); // => 16343
 * console.log(calls.percent && roundRatio(calls.percent, { decimals: 2, times: 100 }).units); // => 945
 * console.log(calls.perDay && roundRatio(calls.perDay, { decimals: 2, times: 100 }).units); // => -114
 * console.log(calls.signFlip); // => true
 * ```
 */
export function changeBetween(before: number, after: number, options: ChangeBetweenOptions = {}): Change {
  checkCount(before);
  checkCount(after);
  checkOptionNames(options, KNOWN);
  const { daysBefore, daysAfter, workingDaysBefore, workingDaysAfter } = options;
  checkPair(daysBefore, daysAfter);
  checkPair(workingDaysBefore, workingDaysAfter);
  return countChange(before, after, options);
}

function checkCount(count: number): void {
  if (isExactCount(count)) return;
  throw new FeedbackError("not-a-count", "changeBetween needs counts", count);
}

function checkPair(before: number | undefined, after: number | undefined): void {
  if (before === undefined && after === undefined) return;
  checkDays(before);
  checkDays(after);
}

function checkDays(days: number | undefined): void {
  if (days && isExactCount(days)) return;
  throw new FeedbackError("bad-option", "changeBetween needs the days of both periods, above 0", days);
}
