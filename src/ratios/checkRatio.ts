import { FeedbackError } from "../model/FeedbackError.js";
import type { Ratio } from "../model/numbers.js";

/** Throws unless a ratio, which may come from anywhere, is two safe integers over a positive denominator. */
export function checkRatio(ratio: Ratio): void {
  const { numerator, denominator } = ratio ?? {};
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 0) {
    const isPair = typeof numerator === "number" && typeof denominator === "number";
    const given = isPair ? `${numerator}/${denominator}` : ratio;
    throw new FeedbackError("bad-ratio", "a ratio needs safe integers, the lower above 0", given);
  }
  if (denominator === 0) throw new FeedbackError("zero-denominator", "a ratio needs a denominator", denominator);
}
