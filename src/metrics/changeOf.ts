import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { daysIn } from "../periods/daysIn.js";
import { type WorkingDaysInOptions, workingDaysIn } from "../periods/workingDaysIn.js";
import { type Change, type ChangeBetweenOptions, changeBetween } from "../ratios/changeBetween.js";
import { comparedDays } from "./comparedDays.js";
import { joinCaveats } from "./joinCaveats.js";
import { joinCoverage } from "./joinCoverage.js";
import { unavailable } from "./unavailable.js";

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

/**
 * The change from one total to another, per calendar day and working day as well; partial periods are not compared.
 * `lengths` is for a caller that compares the same periods many times.
 */
export function changeOf(
  before: PeriodTotal,
  after: PeriodTotal,
  options: ChangeOptions = {},
  lengths: () => ChangeBetweenOptions = () =>
    comparedDays(before.spans ?? [before.period], after.spans ?? [after.period], {
      days: daysIn,
      workingDays: (period) => workingDaysIn(period, options),
    }),
): Result<Change> {
  const { unit } = after.result;
  const coverage = joinCoverage(before.result.coverage, after.result.coverage);
  let caveats = joinCaveats(before.result.caveats, after.result.caveats);
  const from = comparable(before.result, options.force);
  const to = comparable(after.result, options.force);
  if (from === undefined || to === undefined) {
    // Where there was nothing to count, no data are missing.
    const isIdle = hasNothing(before.result) || hasNothing(after.result);
    return unavailable({ unit, coverage, caveats }, "not-comparable", isIdle ? undefined : "not-comparable");
  }
  const value = changeBetween(from, to, lengths());
  if (coverage.missing.length > 0) caveats = joinCaveats(caveats, ["partial-period"]);
  if (value.signFlip) caveats = joinCaveats(caveats, ["sign-flip"]);
  return { status: "ok", value, unit, coverage, caveats };
}

function hasNothing(result: Result<number>): boolean {
  return result.status === "unavailable" && result.reason === "not-applicable";
}

function isPartial(caveat: Caveat): boolean {
  return caveat === "missing-ignored" || caveat === "partial-period";
}

function comparable(result: Result<number>, force = false): number | undefined {
  if (result.status === "ok") return force || !result.caveats.some(isPartial) ? result.value : undefined;
  return force && result.status === "unavailable" ? result.partial : undefined;
}
