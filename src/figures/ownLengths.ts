import { applicableSpans } from "../metrics/applicableSpans.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { ChangeBetweenOptions } from "../ratios/changeBetween.js";
import type { Calendar } from "./calendarOf.js";

/** How long the times are that some channels counted in, where a month of a compared period was not applicable in all of them. */
export function ownLengths(
  of: readonly Channel[],
  before: string,
  after: string,
  { months, lengths }: Calendar,
): (() => ChangeBetweenOptions) | undefined {
  // A month alone that is not applicable has no total to compare.
  if (months(after).length === 1) return undefined;
  const [from, to] = [applicableSpans(of, before, months(before)), applicableSpans(of, after, months(after))];
  return from[0] === before && to[0] === after ? undefined : () => lengths(from, to);
}
