import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { DurationFigures } from "../model/FeedbackReport.js";
import { isExactCount } from "../model/isExactCount.js";
import type { DurationUnit } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";

/** Durations in milliseconds, as `durationSummary` gives them. */
export interface MeasuredDurations {
  readonly basis: string;
  readonly n: number;
  readonly excluded: number;
  readonly negative: number;
  readonly mean?: Ratio;
  readonly median?: Ratio;
  readonly p90?: number;
}

const MILLISECONDS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * The durations of the tally as a report states them: in minutes, hours or days, still exact.
 *
 * @param measured - what `durationSummary` gives for milliseconds
 * @param unit - the unit of the report
 * @returns the figures; durations that end before they begin count as excluded
 * @throws `bad-input` for what is no summary of durations; `bad-option`; `bad-ratio` when a duration in the unit is not a ratio of safe integers, `zero-denominator` when its denominator is 0
 *
 * @example
 * ```ts
 * import { durationFiguresOf, durationSummary, listDurations, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const hours = durationFiguresOf(durationSummary([3_600_000, 9_000_000, null]), "hour");
 * console.log(hours.n); // => 2
 * console.log(hours.mean); // => {"numerator":7,"denominator":4}
 *
 * const rows = [{ id: "A", opened: "2021-03-01", closed: "2021-03-04" }, { id: "B", opened: "2021-03-02", closed: "2021-06-02" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
 * // As of the day that the report is of: no later closing changes it.
 * const times = listDurations(tickets, "final-resolution", { period: "2021-03", asOf: "2021-03-31" });
 * console.log(durationFiguresOf(durationSummary(times), "day")); // => {"unit":"day","basis":"elapsed","n":1,"excluded":1,"mean":{"numerator":3,"denominator":1},"median":{"numerator":3,"denominator":1},"p90":{"numerator":3,"denominator":1}}
 * ```
 */
export function durationFiguresOf(
  measured: MeasuredDurations,
  unit: Exclude<DurationUnit, "working-day">,
): DurationFigures {
  const { basis, n, excluded, negative, mean, median, p90 } = measured ?? {};
  for (const count of [n, excluded, negative, excluded + negative])
    if (!isExactCount(count) || typeof basis !== "string")
      throw new FeedbackError("bad-input", "durationFiguresOf needs what durationSummary gives", measured);
  checkOption("unit", unit, ["minute", "hour", "day"]);
  const inUnit = (given: Ratio): Ratio => {
    const whole = ratio(given?.numerator, given?.denominator);
    const part = ratio(whole.numerator, MILLISECONDS[unit]);
    return ratio(part.numerator, part.denominator * whole.denominator);
  };
  return {
    unit,
    basis,
    n,
    excluded: excluded + negative,
    ...(mean === undefined ? {} : { mean: inUnit(mean) }),
    ...(median === undefined ? {} : { median: inUnit(median) }),
    ...(p90 === undefined ? {} : { p90: inUnit({ numerator: p90, denominator: 1 }) }),
  };
}
