import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Change } from "../ratios/changeBetween.js";
import { allChannels } from "./allChannels.js";
import { applicableSpans } from "./applicableSpans.js";
import type { ChangeOptions, PeriodTotal } from "./changeOf.js";
import { type ChannelChange, channelChanges } from "./channelChanges.js";
import { channelsDiffer } from "./channelsDiffer.js";
import { isIdle } from "./isIdle.js";
import { joinCaveats } from "./joinCaveats.js";
import { totalChange } from "./totalChange.js";
import { totalOfOneUnit } from "./totalOfOneUnit.js";

/** What changed about the contacts of two reports. */
export interface ContactChanges {
  /** All contacts, over the channels that both reports have; `not-comparable` where these count different units. */
  readonly contacts: Result<Change>;
  /** The contacts of each channel that both reports have. */
  readonly channels: readonly ChannelChange[];
  /** Channels that only the later report has, and that only the earlier one has; one that did not apply is not had. */
  readonly added: readonly string[];
  readonly retired: readonly string[];
}

/** The changes of the contacts, over the channels that both reports have. */
export function contactChanges(
  before: FeedbackReport,
  after: FeedbackReport,
  seasonal: readonly Caveat[],
  options: ChangeOptions & { readonly missing?: MissingPolicy },
): ContactChanges {
  const [earlier, later] = [activeChannels(before), activeChannels(after)];
  const ids = [...later.keys()].filter((id) => earlier.has(id));
  const sharedOf = (report: FeedbackReport, active: ReadonlyMap<string, Channel>): FeedbackReport => {
    return { ...report, channels: ids.flatMap((id) => active.get(id) ?? []) };
  };
  const pair = [sharedOf(before, earlier), sharedOf(after, later)] as const;
  const totalOf = ({ channels, period }: FeedbackReport): PeriodTotal => {
    return {
      period,
      result: totalOfOneUnit(channels, period, options.missing),
      spans: applicableSpans(channels, period),
    };
  };
  const change = totalChange(pair, totalOf, () => "", options);
  const added = [...later.keys()].filter((id) => !earlier.has(id));
  const retired = [...earlier.keys()].filter((id) => !later.has(id));
  const isOther =
    added.length + retired.length > 0 ||
    channelsDiffer(pair[0].channels, monthsOf(before.period), pair[1].channels, monthsOf(after.period));
  const caveats: readonly Caveat[] = isOther ? ["channels-changed", ...seasonal] : seasonal;
  return {
    contacts: { ...change, caveats: joinCaveats(change.caveats, caveats) },
    channels: channelChanges(...pair, seasonal, options),
    added,
    retired,
  };
}

function activeChannels(report: FeedbackReport): ReadonlyMap<string, Channel> {
  const active = allChannels(report).filter((channel) => !isIdle(channel, report.period));
  return new Map(active.map((channel) => [channel.id, channel]));
}
