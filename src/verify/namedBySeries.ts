import type { FeedbackReport, RootCause } from "../model/FeedbackReport.js";
import { withEarlierNames } from "./tie/withEarlierNames.js";

/** The report with the measures and the root causes that only earlier reports have, so that a page of all of them can name them. */
export function namedBySeries(report: FeedbackReport, earlier: readonly FeedbackReport[] = []): FeedbackReport {
  const named = withEarlierNames(report, earlier);
  const causes = new Map<string, RootCause>();
  for (const each of [report, ...earlier])
    for (const cause of each.causes ?? []) if (!causes.has(cause.id)) causes.set(cause.id, cause);
  return causes.size > (report.causes ?? []).length ? { ...named, causes: [...causes.values()] } : named;
}
