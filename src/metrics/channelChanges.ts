import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Change } from "../ratios/changeBetween.js";
import { type ChangeOptions, changeOf } from "./changeOf.js";
import { channelsDiffer } from "./channelsDiffer.js";
import { contactPeriod } from "./contactPeriod.js";
import { judgeBreak } from "./judgeBreak.js";
import { unavailable } from "./unavailable.js";
import { withCaveats } from "./withCaveats.js";

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
    const from = contactPeriod([former], before.period, options.missing);
    const to = contactPeriod([channel], after.period, options.missing);
    const change = judgeBreak(changeOf(from, to, options), isBrokenOf(channel));
    const isOneUnit = from.result.unit === to.result.unit;
    const contacts = isOneUnit ? change : unavailable(change, "not-comparable", "different-units");
    const isOther =
      contacts.status === "ok" && channelsDiffer([former], monthsOf(before.period), [channel], monthsOf(after.period));
    const noted: readonly Caveat[] = isOther ? ["channels-changed", ...caveats] : caveats;
    return [{ channel: channel.id, contacts: withCaveats(contacts, noted) }];
  });
}
