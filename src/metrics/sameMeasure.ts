import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import { sameLabel } from "./sameLabel.js";

/** Whether two measures carry the labels of one: the same agency and platform, in each language that both give. */
export function sameMeasure(one: SatisfactionMeasure, other: SatisfactionMeasure): boolean {
  if (!sameLabel(one.agency, other.agency)) return false;
  const { platform } = one;
  return platform === undefined || other.platform === undefined
    ? platform === other.platform
    : sameLabel(platform, other.platform);
}
