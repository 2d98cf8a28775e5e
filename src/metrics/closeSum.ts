import { FeedbackError } from "../model/FeedbackError.js";
import type { Caveat, MissingPolicy, Unit } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import type { OpenSum } from "./OpenSum.js";

/**
 * The result that a sum is, with its coverage, once all its parts are added, for it shares the sum's lists. What is suppressed
 * is known and withheld: nobody's word makes it 0. What is a part of a total that is given is not missing either: no policy makes
 * a sum without it. Throws `bad-option` for an unknown policy.
 */
export function closeSum(sum: OpenSum, unit: Unit, missing: MissingPolicy = "strict"): Result<number> {
  const { value, present, gaps, caveats, known, hidden } = sum;
  const [gap] = gaps;
  const isWord = missing === "zero";
  if (!isWord && missing !== "ignore" && missing !== "strict")
    throw new FeedbackError("bad-option", "missing needs strict, zero or ignore", missing);
  const isZero = isWord && !known && !hidden;
  const coverage = { present, expected: present + gaps.length, missing: gaps };
  if (gap ? isZero || (present > 0 && missing === "ignore" && !known) : present > 0) {
    const noted: Caveat[] = gap ? [...caveats, isZero ? "missing-as-zero" : "missing-ignored"] : caveats;
    return { status: "ok", value, unit, coverage, caveats: noted };
  }
  const withheld = isWord && gaps.find(({ reason }) => reason === "suppressed");
  const reason = (withheld || gap)?.reason ?? "not-applicable";
  return { status: "unavailable", reason, ...(present && { partial: value }), unit, coverage, caveats };
}
