import type { Stretch } from "../page/Stretch.js";
import type { Claims } from "./Claims.js";
import { earlierThan } from "./earlierThan.js";
import { linePeriods } from "./linePeriods.js";

/** The periods of a number of an earlier time: its own, or those before the period that is named before it, or else behind it. */
export function earlierPeriods({ page, reading, index, from, until }: Stretch, claims: Claims): readonly string[] {
  if (claims.periods.length > 0) return claims.periods;
  const before = linePeriods(page, index, from, reading.span.start).periods;
  return earlierThan(before.length > 0 ? before : linePeriods(page, index, from, until).periods, page.reportPeriod);
}
