import type { Label, SatisfactionMeasure } from "../model/FeedbackReport.js";

/** Whether two measures carry the labels of one: the same agency and platform, in each language that both give. */
export function sameMeasure(one: SatisfactionMeasure, other: SatisfactionMeasure): boolean {
  if (!sameLabel(one.agency, other.agency)) return false;
  const { platform } = one;
  return platform === undefined || other.platform === undefined
    ? platform === other.platform
    : sameLabel(platform, other.platform);
}

function sameLabel(one: Label, other: Label): boolean {
  const both = (["ar", "en"] as const).filter(
    (language) => one[language] !== undefined && other[language] !== undefined,
  );
  return both.length > 0 && both.every((language) => one[language] === other[language]);
}
