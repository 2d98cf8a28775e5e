import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import type { Change } from "../ratios/changeBetween.js";
import { applicableSpans } from "./applicableSpans.js";
import { type ChangeOptions, changeOf, type PeriodTotal } from "./changeOf.js";
import { channelsDiffer } from "./channelsDiffer.js";
import { contactTotal } from "./contactTotal.js";
import { joinCaveats } from "./joinCaveats.js";

/** The change of the contacts of some channels from one period to another. */
export function contactChange(
  channels: readonly Channel[],
  before: string,
  after: string,
  options: ChangeOptions & { readonly missing?: MissingPolicy },
): Result<Change> {
  const { missing } = options;
  const total = (period: string): PeriodTotal => ({
    period,
    result: contactTotal(channels, [period], missing),
    spans: applicableSpans(channels, period),
  });
  const change = changeOf(total(before), total(after), options);
  if (change.status !== "ok" || !channelsDiffer(channels, monthsOf(before), channels, monthsOf(after))) return change;
  return { ...change, caveats: joinCaveats(change.caveats, ["channels-changed"]) };
}
