import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { requireSoundReport } from "./requireSoundReport.js";

/** Refuses, by its place in the list, what a report may not hold. */
export function needReports(list: string, reports: readonly FeedbackReport[]): void {
  for (const [index, report] of reports.entries())
    try {
      requireSoundReport(report);
    } catch (error) {
      if (!(error instanceof FeedbackError)) throw error;
      const place = `${list}.${index}`;
      throw Object.assign(error, {
        message: `${error.message} in ${place}`,
        path: error.path ? `${place}.${error.path}` : place,
      });
    }
}
