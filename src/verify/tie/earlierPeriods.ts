import type { Claims } from "./Claims.js";
import { earlierThan } from "./earlierThan.js";
import { linePeriods } from "./linePeriods.js";
import type { Surroundings } from "./Surroundings.js";

/** A number, and the stretch of its page that may name its period. */
interface Place {
  readonly page: Surroundings;
  readonly index: number;
  readonly from: number;
  readonly until: number;
}

/** The periods of a number of an earlier time: its own, or those before the period that is named before it, or else behind it. */
export function earlierPeriods({ page, index, from, until }: Place, claims: Claims): readonly string[] {
  if (claims.periods.length > 0) return claims.periods;
  const before = linePeriods(page, index, from, page.readings[index]?.span.start ?? 0).periods;
  return earlierThan(before.length > 0 ? before : linePeriods(page, index, from, until).periods, page.reportPeriod);
}
