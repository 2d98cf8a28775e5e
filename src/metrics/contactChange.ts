import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Change } from "../ratios/changeBetween.js";
import { applicableSpans } from "./applicableSpans.js";
import { breakMonths } from "./breakMonths.js";
import { type ChangeOptions, changeOf, type PeriodTotal } from "./changeOf.js";
import { channelsDiffer } from "./channelsDiffer.js";
import { channelsOf } from "./channelsOf.js";
import { contactTotal } from "./contactTotal.js";
import { isBroken } from "./isBroken.js";
import { judgeBreak } from "./judgeBreak.js";
import { withCaveats } from "./withCaveats.js";

/** The change of the contacts of a channel, or of all, from one period to another. */
export function contactChange(
  report: FeedbackReport,
  channelId: string | undefined,
  before: string,
  after: string,
  options: ChangeOptions & { readonly missing?: MissingPolicy },
): Result<Change> {
  const { missing } = options;
  const channels = channelsOf(report, channelId);
  const total = (period: string): PeriodTotal => ({
    period,
    result: contactTotal(channels, [period], missing),
    spans: applicableSpans(channels, period),
  });
  const breaks = channels.flatMap(breakMonths);
  const [first = before] = monthsOf(before);
  const [last = after] = monthsOf(after).slice(-1);
  const change = judgeBreak(changeOf(total(before), total(after), options), isBroken(breaks, first, last));
  return change.status === "ok" && channelsDiffer(channels, monthsOf(before), channels, monthsOf(after))
    ? withCaveats(change, ["channels-changed"])
    : change;
}
