import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { daysIn } from "../periods/daysIn.js";
import { type WorkingDaysInOptions, workingDaysIn } from "../periods/workingDaysIn.js";
import { type Change, changeBetween } from "../ratios/changeBetween.js";

/** Options of the changes over time. */
export interface ChangeOptions extends WorkingDaysInOptions {
  /** Compare even where a month is missing on either side, with what is there; `false` unless said otherwise. */
  readonly force?: boolean;
}

/** A total and its period. */
export interface PeriodTotal {
  readonly period: string;
  readonly result: Result<number>;
}

/** The change from one total to another, per calendar day and working day as well; partial periods are not compared. */
export function changeOf(before: PeriodTotal, after: PeriodTotal, options: ChangeOptions = {}): Result<Change> {
  const sides = [before.result, after.result];
  const { unit } = after.result;
  const caveats: Caveat[] = [...new Set(sides.flatMap((side) => side.caveats))];
  const missing = sides.flatMap((side) => side.coverage.missing);
  const present = sides.reduce((sum, side) => sum + side.coverage.present, 0);
  const coverage = { present, expected: present + missing.length, missing };
  const from = comparable(before.result, options.force);
  const to = comparable(after.result, options.force);
  if (from === undefined || to === undefined)
    return { status: "unavailable", reason: "not-comparable", unit, coverage, caveats: ["not-comparable", ...caveats] };
  const workingDaysBefore = workingDaysIn(before.period, options);
  const workingDaysAfter = workingDaysIn(after.period, options);
  const value = changeBetween(from, to, {
    daysBefore: daysIn(before.period),
    daysAfter: daysIn(after.period),
    ...(workingDaysBefore > 0 && workingDaysAfter > 0 ? { workingDaysBefore, workingDaysAfter } : {}),
  });
  if (missing.length > 0) caveats.push("partial-period");
  if (value.signFlip) caveats.push("sign-flip");
  return { status: "ok", value, unit, coverage, caveats };
}

function comparable(result: Result<number>, force = false): number | undefined {
  if (result.status === "ok") return force || !result.caveats.includes("missing-ignored") ? result.value : undefined;
  return force && result.status === "unavailable" ? result.partial : undefined;
}
