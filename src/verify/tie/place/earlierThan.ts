import { isPeriod } from "../../../periods/isPeriod.js";
import { priorPeriod } from "../page/priorPeriod.js";

/** The periods before the one that is named nearest, or the nearest itself where it is named as the earlier one of two. */
export function earlierThan(named: readonly string[], reportPeriod: string): readonly string[] {
  const [now = reportPeriod, ...others] = named.filter(isPeriod);
  // "Q2 compared with Q1: 20, against 10".
  const isEarlier = others.some((other) => priorPeriod(other) === now || priorPeriod(other, 12) === now);
  return isEarlier ? [now] : [...new Set([priorPeriod(now), priorPeriod(now, 12), ...others])];
}
