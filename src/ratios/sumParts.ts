import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { needList } from "../model/needList.js";

/** The sum of the parts of a whole, for the functions of this folder; `caller` is named in the error. */
export function sumParts(parts: readonly number[], caller: string): number {
  needList(parts, caller, "bad-parts");
  let sum = 0;
  for (const part of parts) {
    if (!isExactCount(part)) throw new FeedbackError("bad-parts", `${caller} needs counts`, part);
    sum += part;
  }
  if (!isExactCount(sum)) throw new FeedbackError("unsafe-sum", `${caller} needs a safe sum`, sum);
  // No result without value, as a metric gives: these take bare counts, as `ratio` does, and 0 of 0 is no ratio either.
  if (sum === 0) throw new FeedbackError("zero-denominator", `${caller} needs a part other than 0`, sum);
  return sum;
}
