import { FeedbackError } from "../../model/FeedbackError.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { compareExact } from "./compareExact.js";
import { divideExact } from "./divideExact.js";
import { exactOf } from "./exactOf.js";
import { exactText } from "./exactText.js";
import { multiplyExact } from "./multiplyExact.js";
import { roundExact } from "./roundExact.js";
import { ruleOfRounding } from "./ruleOfRounding.js";
import { toRatio } from "./toRatio.js";

/**
 * Checks a rounded headline ("45 thousand calls") against the actual count.
 *
 * @param claim - the headline's figure
 * @param actual - the figure it stands for
 * @param to - the multiple it is rounded to, positive; by default the claim's last digit: 1,000 for `{ units: 45, decimals: -3 }`
 * @returns `pass` for the count itself or its rounding half up, `pass-within-rounding` when truncated or half even;
 * `cannot-check` for the multiple 0; `difference` is claim minus actual
 * @throws `bad-number`, also for a multiple below 0
 * @example
 * ```ts
 * import { checkRounded } from "beneficiary-feedback";
 * console.log(checkRounded({ units: 45, decimals: -3 }, { units: 45109, decimals: 0 }).outcome); // => "pass"
 * ```
 */
export function checkRounded(claim: FixedDecimal, actual: FixedDecimal, to?: FixedDecimal): CheckOutcome {
  const value = exactOf(actual);
  const stated = exactOf(claim);
  const step = exactOf(to === undefined ? { units: 1, decimals: claim.decimals } : to);
  if (step.n < 0n) throw new FeedbackError("bad-number", "checkRounded needs a multiple above 0", to);
  const steps = divideExact(value, step);
  if (steps === undefined) return cannotCheck("zero-denominator");
  const computed = toRatio(value);
  if (computed === undefined) return cannotCheck("too-large");
  const difference = exactText(addExact(stated, value, -1n));
  if (compareExact(stated, value) === 0) return { outcome: "pass", computed, difference };
  const rule = ruleOfRounding(
    (rounding) => compareExact(multiplyExact({ n: roundExact(steps, 0, rounding), d: 1n }, step), stated) === 0,
  );
  if (rule === undefined) return { outcome: "fail", computed, difference };
  return { outcome: rule === "half-up" ? "pass" : "pass-within-rounding", rule, computed, difference };
}
