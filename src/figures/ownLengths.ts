import { applicableSpans } from "../metrics/applicableSpans.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { ComparedLengths } from "../ratios/countChange.js";
import type { Calendar, Span } from "./calendarOf.js";

/** How long the times are that some channels counted in, where a month of a compared period was not applicable in all of them. */
export function ownLengths(
  of: readonly Channel[],
  before: Span,
  after: Span,
  { span, lengths }: Calendar,
): (() => ComparedLengths) | undefined {
  // A month alone that is not applicable has no total to compare.
  if (after.months.length === 1) return undefined;
  const from = applicableSpans(of, before.period, before.monthKeys);
  const to = applicableSpans(of, after.period, after.monthKeys);
  return from[0] === before.period && to[0] === after.period ? undefined : () => lengths(from.map(span), to.map(span));
}
