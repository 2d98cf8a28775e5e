import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { ratioOf } from "./ratioOf.js";

/**
 * A count for each unit of a base that the caller supplies: services delivered, population.
 *
 * @param count - a total of the library
 * @param base - the base of the same period and coverage, a count
 * @returns the exact ratio count / base, to be printed with `formatRate` per 1,000, with the caveat `different-units`: a rate and
 * no share; `unavailable` when the count is; `undefined` for a base of 0
 * @throws `not-a-count` for a base that is no count; `bad-input` for what is no result, and for one that is no count, as a share
 *
 * @example
 * ```ts
 * import { firstQuarter2021, formatRate, ratePer, ticketTotal } from "beneficiary-feedback";
 * const rate = ratePer(ticketTotal(firstQuarter2021), 2_475_300);
 * console.log(formatRate(rate, { numerals: "latn" })); // => "50.0"
 * ```
 */
export function ratePer(count: Result<number>, base: number): Result<Ratio> {
  const isResult = Array.isArray(count?.coverage?.missing) && Array.isArray(count.caveats);
  if (!isResult || (count.status === "ok" && !isExactCount(count.value)))
    throw new FeedbackError("bad-input", "ratePer needs a result that is a count", count);
  if (!isExactCount(base)) throw new FeedbackError("not-a-count", "ratePer needs a base that is a count", base);
  const whole: Result<number> = { status: "ok", value: base, unit: count.unit, coverage: count.coverage, caveats: [] };
  return ratioOf(count, whole, "different-units", count.coverage);
}
