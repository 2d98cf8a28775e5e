import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import { countedParts } from "./countedParts.js";
import { sumPeriods } from "./sumPeriods.js";
import { withBreak } from "./withBreak.js";

/** The sum of some channels over one period after another in a row, of any length. */
export function contactTotal(
  channels: readonly Channel[],
  periods: readonly string[],
  missing?: MissingPolicy,
): Result<number> {
  const total = sumPeriods(channels, periods, monthsOf, countedParts, missing);
  return withBreak(total, channels, periods.flatMap(monthsOf), monthsOf);
}
