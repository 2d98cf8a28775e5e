import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";

/** The satisfaction measure of a report with this id; throws `unknown-measure`. */
export function measureOf({ satisfaction = [] }: FeedbackReport, id: string): SatisfactionMeasure {
  const measure = satisfaction.find((candidate, index) => measureKey(candidate, index) === id);
  if (measure === undefined) throw new FeedbackError("unknown-measure", "a metric needs a measure of the report", id);
  return measure;
}
