import { FeedbackError } from "../model/FeedbackError.js";
import type { FixedDecimal } from "../model/numbers.js";

/** The fixed decimal, if it is one that can be written exactly. */
export function checkFixed(fixed: FixedDecimal): FixedDecimal {
  // What is no fixed decimal at all is shown as it is.
  const { units = fixed, decimals } = fixed ?? {};
  if (!Number.isSafeInteger(units)) {
    throw new FeedbackError("bad-number", "a fixed decimal needs safe integer units", units);
  }
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15)) {
    throw new FeedbackError("bad-decimals", "decimals needs an integer from 0 to 15", decimals);
  }
  return fixed;
}
