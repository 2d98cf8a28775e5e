import type { FeedbackReport } from "../model/FeedbackReport.js";
import { comparePeriods } from "../periods/comparePeriods.js";

/** One report a period, the latest edition of it, from the earliest period to the last. */
export function latestEditions(reports: readonly FeedbackReport[]): readonly FeedbackReport[] {
  const latest = new Map<string, FeedbackReport>();
  for (const report of reports) {
    const known = latest.get(report.period);
    if (known === undefined || (report.edition?.number ?? 1) >= (known.edition?.number ?? 1))
      latest.set(report.period, report);
  }
  return [...latest.values()].sort((one, other) => comparePeriods(one.period, other.period));
}
