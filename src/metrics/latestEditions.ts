import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { comparePeriods } from "../periods/comparePeriods.js";
import { needReports } from "./needReports.js";

/**
 * One report a period, the latest edition of it, from the earliest period to the last. Two of a period that do not say which
 * is later are refused: the numbers of one would be lost without a word.
 */
export function latestEditions(reports: readonly FeedbackReport[], list = "reports"): readonly FeedbackReport[] {
  if (!Array.isArray(reports)) throw new FeedbackError("bad-report", "a series needs a list of reports", reports);
  const latest = new Map<string, FeedbackReport>();
  needReports(list, reports);
  for (const report of reports) {
    const { period, edition: { number = 1 } = {} } = report;
    const known = latest.get(period);
    const before = known && (known.edition?.number ?? 1);
    if (number === before && known !== report)
      throw new FeedbackError("bad-input", "two reports of one period need editions with numbers of their own", period);
    if (before === undefined || number > before) latest.set(period, report);
  }
  return [...latest.values()].sort((one, other) => comparePeriods(one.period, other.period));
}
