import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import { requireReport } from "../model/requireReport.js";
import { distinctItems } from "./distinctItems.js";

/** The satisfaction measure of a report with this id; throws `unknown-measure`, and `bad-report` where two have one. */
export function measureOf(report: FeedbackReport, id: string): SatisfactionMeasure {
  requireReport(report);
  const measures = distinctItems("satisfaction", report.satisfaction, measureKey);
  const measure = measures.find((candidate, index) => measureKey(candidate, index) === id);
  if (measure === undefined) throw new FeedbackError("unknown-measure", "a metric needs a measure of the report", id);
  return measure;
}
