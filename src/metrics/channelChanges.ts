import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Change } from "../ratios/changeBetween.js";
import { applicableSpans } from "./applicableSpans.js";
import { type ChangeOptions, changeOf, type PeriodTotal } from "./changeOf.js";
import { channelsDiffer } from "./channelsDiffer.js";
import { joinCaveats } from "./joinCaveats.js";
import { judgeBreak } from "./judgeBreak.js";
import { totalOfOneUnit } from "./totalOfOneUnit.js";
import { unavailable } from "./unavailable.js";

/** How the contacts of one channel changed. */
export interface ChannelChange {
  readonly channel: string;
  readonly contacts: Result<Change>;
}

/** The changes of the channels that both reports have, in the order of the later one; what counts another unit is not compared. */
export function channelChanges(
  before: FeedbackReport,
  after: FeedbackReport,
  caveats: readonly Caveat[],
  options: ChangeOptions & { readonly missing?: MissingPolicy },
  isBrokenOf: (channel: Channel) => boolean,
): readonly ChannelChange[] {
  const earlier = new Map(before.channels.map((channel) => [channel.id, channel]));
  return after.channels.flatMap((channel) => {
    const former = earlier.get(channel.id);
    if (former === undefined) return [];
    const [from, to] = [
      totalOf(former, before.period, options.missing),
      totalOf(channel, after.period, options.missing),
    ];
    const change = judgeBreak(changeOf(from, to, options), isBrokenOf(channel));
    const isOneUnit = from.result.unit === to.result.unit;
    const contacts = isOneUnit ? change : unavailable(change, "not-comparable", "different-units");
    const isOther =
      contacts.status === "ok" && channelsDiffer([former], monthsOf(before.period), [channel], monthsOf(after.period));
    const noted: readonly Caveat[] = isOther ? ["channels-changed", ...caveats] : caveats;
    return [{ channel: channel.id, contacts: { ...contacts, caveats: joinCaveats(contacts.caveats, noted) } }];
  });
}

function totalOf(channel: Channel, period: string, missing?: MissingPolicy): PeriodTotal {
  return { period, result: totalOfOneUnit([channel], period, missing), spans: applicableSpans([channel], period) };
}
