import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import { countedParts } from "./countedParts.js";
import { sumParts } from "./sumParts.js";

/** The sum of some channels over one period after another, of any length. */
export function contactTotal(
  channels: readonly Channel[],
  periods: readonly string[],
  missing?: MissingPolicy,
): Result<number> {
  return sumParts(channels, periods, monthsOf, countedParts, missing);
}
