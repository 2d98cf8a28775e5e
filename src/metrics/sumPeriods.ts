import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { addPart } from "./addPart.js";
import { closeSum } from "./closeSum.js";
import { emptySum } from "./emptySum.js";
import { unitOfAll } from "./unitOfAll.js";

/** The sum of some channels over one period after another: every total of the library is made this way. */
export function sumPeriods(
  channels: readonly Channel[],
  periods: readonly string[],
  monthsOf: (period: string) => readonly string[],
  partsOf: (channel: Channel, period: string, months: readonly string[]) => readonly string[],
  missing?: MissingPolicy,
): Result<number> {
  const unit = unitOfAll(channels);
  const sum = emptySum();
  for (const channel of channels)
    for (const period of periods)
      for (const part of partsOf(channel, period, monthsOf(period))) addPart(sum, channel, part, monthsOf);
  return closeSum(sum, unit, missing);
}
