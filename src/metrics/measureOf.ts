import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";

/** The satisfaction measure of a report with this id; throws `unknown-measure`. */
export function measureOf({ satisfaction = [] }: FeedbackReport, id: string): SatisfactionMeasure {
  const measure = satisfaction.find((candidate, index) => measureKey(candidate, index) === id);
  if (measure === undefined)
    throw new FeedbackError("unknown-measure", "a metric needs the id of one of the report's measures", id);
  return measure;
}
