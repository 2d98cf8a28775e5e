import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import { countedParts } from "./countedParts.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { type Part, sumParts } from "./sumParts.js";

/**
 * The sum of some channels over one period after another, of any length. A channel known only for a whole period counts
 * as given. `months` are those of the only period, for a caller that has them.
 */
export function contactTotal(
  channels: readonly Channel[],
  periods: readonly string[],
  missing?: MissingPolicy,
  months?: readonly string[],
): Result<number> {
  return sumParts(
    channels,
    (channel) =>
      periods.flatMap((period) =>
        countedParts(channel, period, months).map((part) => toPart(channel, part, channel.totals?.[period])),
      ),
    missing,
  );
}

function toPart({ months = {} }: Channel, period: string, otherwise: Part["otherwise"]): Part {
  if (/^.{4}-\d/.test(period)) return { period, otherwise };
  return { period, given: monthsOf(period).filter((month) => !isNotApplicable(months[month])).length };
}
