import { FeedbackError } from "../model/FeedbackError.js";
import type { Ratio } from "../model/numbers.js";

/** Throws unless a ratio, which may come from anywhere, is two safe integers over a positive denominator. */
export function checkRatio({ numerator, denominator }: Ratio, caller: string): void {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 0) {
    throw new FeedbackError("bad-ratio", `${caller} needs safe integers`, `${numerator}/${denominator}`);
  }
  if (denominator === 0) throw new FeedbackError("zero-denominator", `${caller} needs a denominator`, denominator);
}
