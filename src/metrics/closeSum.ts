import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import type { Caveat, MissingPolicy, Unit } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { listOf } from "./listOf.js";
import type { OpenSum } from "./OpenSum.js";

/**
 * The result that a sum is, with its coverage, once all its parts are added, for it shares the sum's lists. A total that is
 * suppressed is known and withheld: nobody's word makes it 0. Throws `bad-option` for an unknown policy.
 */
export function closeSum(sum: OpenSum, unit: Unit, missing: MissingPolicy = "strict"): Result<number> {
  const { value, present, gaps, caveats } = sum;
  const [gap] = gaps;
  const isWord = missing === "zero";
  const hidden = isWord && gaps.find(({ period, reason }) => reason === "suppressed" && listOf(period) === "totals");
  const isZero = isWord && !hidden;
  const isPartial = isZero || missing === "ignore";
  if (!isPartial && !hidden && missing !== "strict")
    throw new FeedbackError("bad-option", "missing needs strict, zero or ignore", missing);
  if (!isExactCount(value)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", value);
  const coverage = { present, expected: present + gaps.length, missing: gaps };
  if (present ? !gap || isPartial : gap && isZero) {
    const noted: Caveat[] = gap ? [...caveats, isZero ? "missing-as-zero" : "missing-ignored"] : caveats;
    return { status: "ok", value, unit, coverage, caveats: noted };
  }
  const reason = (hidden || gap)?.reason ?? "not-applicable";
  return { status: "unavailable", reason, ...(present && { partial: value }), unit, coverage, caveats };
}
