import { FeedbackError } from "../model/FeedbackError.js";
import type { MissingPolicy, Unit } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { noteCaveat } from "./noteCaveat.js";
import type { OpenSum } from "./OpenSum.js";

/** The result that a sum is, with its coverage, once all its parts are added. */
export function closeSum(sum: OpenSum, unit: Unit, missing: MissingPolicy = "strict"): Result<number> {
  const { value, present, gaps, caveats } = sum;
  if (!Number.isSafeInteger(value)) throw new FeedbackError("unsafe-sum", "a total needs a sum below 2^53", value);
  const [gap] = gaps;
  const some = present > 0;
  const isWhole = gap ? missing === "zero" || (missing === "ignore" && some) : some;
  if (gap && isWhole) noteCaveat(caveats, missing === "zero" ? "missing-as-zero" : "missing-ignored");
  const coverage = { present, expected: present + gaps.length, missing: gaps };
  if (isWhole) return { status: "ok", value, unit, coverage, caveats };
  const reason = gap ? gap.reason : "not-applicable";
  return { status: "unavailable", reason, ...(some && { partial: value }), unit, coverage, caveats };
}
