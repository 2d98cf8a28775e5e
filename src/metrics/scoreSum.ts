import { FeedbackError } from "../model/FeedbackError.js";
import type { Result } from "../model/Result.js";
import { mapResult } from "./mapResult.js";
import type { Ratings } from "./ratingsOf.js";

/** The scores of all ratings, added up. */
export function scoreSum({ counted, rated }: Ratings, key: string): Result<number> {
  // Of scores below 0 and above, the terms may need more digits than their sum.
  const exact = counted.reduce(
    (total, { score, count }) => total + (count.status === "ok" ? BigInt(score) * BigInt(count.value) : 0n),
    0n,
  );
  const sum = Number(exact);
  if (!Number.isSafeInteger(sum))
    throw new FeedbackError("unsafe-sum", "meanScore needs a safe sum", sum, `satisfaction.${key}.ratings`);
  return mapResult(rated, () => sum);
}
