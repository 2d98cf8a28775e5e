import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import { applicableSpans } from "./applicableSpans.js";
import { type ChangeOptions, changeOf, type PeriodTotal } from "./changeOf.js";
import { contactTotal } from "./contactTotal.js";

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
  return changeOf(total(before), total(after), options);
}
