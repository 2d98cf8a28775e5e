import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Change } from "../ratios/changeBetween.js";
import { allChannels } from "./allChannels.js";
import { breakMonths } from "./breakMonths.js";
import type { ChangeOptions, PeriodTotal } from "./changeOf.js";
import { type ChannelChange, channelChanges } from "./channelChanges.js";
import { channelsDiffer } from "./channelsDiffer.js";
import { contactPeriod } from "./contactPeriod.js";
import { isBroken } from "./isBroken.js";
import { isIdle } from "./isIdle.js";
import { judgeBreak } from "./judgeBreak.js";
import { totalChange } from "./totalChange.js";
import { withCaveats } from "./withCaveats.js";

/** What changed about the contacts of two reports. */
export interface ContactChanges {
  /**
   * All contacts, over the channels that both reports have; where any were added or retired, over those of them that were there in the same
   * months of both. `not-comparable` where there are none, or where these count different units.
   */
  readonly contacts: Result<Change>;
  /** The contacts of each channel that both reports have. */
  readonly channels: readonly ChannelChange[];
  /** Channels that only the later report has, and that only the earlier one has; one that did not apply is not had. */
  readonly added: readonly string[];
  readonly retired: readonly string[];
  /** Channels that both have, of which one had nothing to count in other months than the other, by their place: open for half of a year. */
  readonly otherMonths: readonly string[];
}

/** The changes of the contacts, over the channels that both reports have. */
export function contactChanges(
  before: FeedbackReport,
  after: FeedbackReport,
  seasonal: readonly Caveat[],
  options: ChangeOptions & { readonly missing?: MissingPolicy },
  series: readonly FeedbackReport[],
): ContactChanges {
  const [earlier, later] = [activeChannels(before), activeChannels(after)];
  const added = [...later.keys()].filter((id) => !earlier.has(id));
  const retired = [...earlier.keys()].filter((id) => !later.has(id));
  const months = monthsOf(before.period);
  const otherMonths = [...later].flatMap(([id, channel]) => {
    const former = earlier.get(id);
    return former && channelsDiffer([former], months, [channel], monthsOf(after.period)) ? [id] : [];
  });
  // A channel that came for one that went, within a period, was there without it for a part alone: its growth is none in common.
  const left = added.length + retired.length > 0 ? [...added, ...retired, ...otherMonths] : [];
  const pairOf = (isOf: (id: string) => boolean): readonly [FeedbackReport, FeedbackReport] => {
    const ids = [...later.keys()].filter((id) => earlier.has(id) && isOf(id));
    const [from, to] = [earlier, later].map((active) => ids.flatMap((id) => active.get(id) ?? []));
    return [
      { ...before, channels: from ?? [] },
      { ...after, channels: to ?? [] },
    ];
  };
  const totalOf = ({ channels, period }: FeedbackReport): PeriodTotal =>
    contactPeriod(channels, period, options.missing);
  const inCommon = pairOf((id) => !left.includes(id));
  const [first = ""] = months;
  const [last = ""] = monthsOf(after.period).slice(-1);
  // A break may be marked in a report between the two, or declared in any.
  const broken = (channels: readonly Channel[]): boolean => {
    const ids = new Set(channels.map(({ id }) => id));
    const named = series.flatMap((report) => report.channels.filter(({ id }) => ids.has(id)));
    return isBroken(named.flatMap(breakMonths), first, last);
  };
  const change = judgeBreak(
    totalChange(inCommon, totalOf, () => "", options),
    broken(inCommon[0].channels),
  );
  const isOther = added.length + retired.length + otherMonths.length > 0;
  const caveats: readonly Caveat[] = isOther ? ["channels-changed", ...seasonal] : seasonal;
  return {
    contacts: withCaveats(change, caveats),
    channels: channelChanges(...pairOf(() => true), seasonal, options, (channel) => broken([channel])),
    added,
    retired,
    otherMonths,
  };
}

function activeChannels(report: FeedbackReport): ReadonlyMap<string, Channel> {
  const active = allChannels(report).filter((channel) => !isIdle(channel, report.period));
  return new Map(active.map((channel) => [channel.id, channel]));
}
