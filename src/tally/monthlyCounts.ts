import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { monthsOf } from "../periods/monthsOf.js";
import { checkTally } from "./checkTally.js";
import { countsFromRows, type MonthlyCounts } from "./countsFromRows.js";
import type { Tally } from "./TallyData.js";

/** What to make of the months without a record. */
export interface MonthlyCountsOptions {
  /** `strict`, the default, leaves such a month out, and a report takes it as missing; `zero` says that nothing came, on your word, also in a channel of the tally's `channels` that has no record at all. */
  readonly missing?: "strict" | "zero";
}

/**
 * The monthly counts of each channel of a tally, ready to be the `months` of a report's channels.
 *
 * @param tally - a tally, as it was made or back from JSON; its further keys are summed over
 * @param options - what to make of months without a record; `zero` fills the months of the tally's period
 * @returns the counts by channel and month; a channel without any record does not appear, unless `zero` fills it
 * @throws `bad-tally` for what is none, or contradicts itself, `bad-option`, also for `zero` where the tally has no period
 *
 * @example
 * ```ts
 * import { monthlyCounts, tally } from "beneficiary-feedback";
 * const counted = tally([{ day: "2021-03-01", via: "calls" }], { at: "day", channel: "via", period: "2021-Q1" });
 * console.log(monthlyCounts(counted)); // => {"calls":{"2021-03":1}}
 * console.log(monthlyCounts(counted, { missing: "zero" })); // => {"calls":{"2021-01":0,"2021-02":0,"2021-03":1}}
 * ```
 */
export function monthlyCounts(tally: Tally, options: MonthlyCountsOptions = {}): MonthlyCounts {
  checkOptionNames(options, { missing: true });
  checkTally(tally, "monthlyCounts", "tally");
  const missing = checkOption("missing", options.missing ?? "strict", ["strict", "zero"]);
  const counts = countsFromRows(tally.counts);
  if (missing === "strict") return counts;
  if (tally.period === undefined)
    throw new FeedbackError("bad-option", 'monthlyCounts needs the tally of a period for missing: "zero"', undefined);
  const zeros = Object.fromEntries(monthsOf(tally.period).map((month) => [month, 0]));
  const asked = (tally.channels ?? []).map((channel) => [channel, {}] as const);
  return Object.fromEntries(
    [...asked, ...Object.entries(counts)].map(([channel, months]) => [channel, { ...zeros, ...months }]),
  );
}
