import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { powerOfTen } from "./powerOfTen.js";

/** 100 percent in units of the last decimal. */
export function fullShare(decimals: number): number {
  // With more, 100 percent would be no safe integer.
  if (isExactCount(decimals) && decimals <= 13) return 100 * powerOfTen(decimals);
  throw new FeedbackError("bad-decimals", "decimals needs an integer from 0 to 13", decimals);
}
