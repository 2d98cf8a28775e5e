import type { SatisfactionMeasure } from "../model/FeedbackReport.js";

/** What two measures must share for their ratings to be put together or compared. */
export function ratingBasis({ scale, topBoxFrom, window }: SatisfactionMeasure): string {
  return [scale?.min, scale?.max, topBoxFrom, window].join();
}
