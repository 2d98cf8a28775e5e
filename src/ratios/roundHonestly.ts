import { checkOption } from "../model/checkOption.js";
import { ROUNDINGS, type Rounding } from "../model/lists.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { boundOf } from "./boundOf.js";
import { checkRatio } from "./checkRatio.js";
import { powerOfTen } from "./powerOfTen.js";
import { roundScaled } from "./roundScaled.js";

/** A percentage that says 0 or 100 only where it is exactly that. */
export interface HonestShare extends FixedDecimal {
  /** The share is less (`<`) or more (`>`) than the number, which is as near as the decimals allow. */
  readonly bound?: "<" | ">";
}

/** How a share is rounded. */
export interface HonestShareOptions {
  /** Digits after the decimal point where they suffice, 0 to 15; 2 unless given. */
  readonly decimals?: number;
  /** Digits after the decimal point at most, 0 to 15; 6 unless given. Fewer than `decimals` raise nothing. */
  readonly cap?: number;
  /** `half-up` unless given: halves move away from zero. */
  readonly rounding?: Rounding;
}

/** `honestShare` for those whose options are checked already. */
export function roundHonestly(ratio: Ratio, options: HonestShareOptions): HonestShare {
  const { decimals = 2, cap = 6, rounding = "half-up" } = options;
  checkRatio(ratio);
  powerOfTen(cap, "cap");
  for (let raised = decimals; ; raised += 1) {
    if (!isHidden(ratio, raised, rounding)) return roundScaled(ratio, raised, 100, rounding);
    if (raised < cap) continue;
    checkOption("rounding", rounding, ROUNDINGS);
    return boundOf(ratio, raised);
  }
}

/** Whether rounding would make 0 or 100 of the percentage or of its complement, which is neither. */
function isHidden({ numerator, denominator }: Ratio, decimals: number, rounding: Rounding): boolean {
  const size = Math.abs(numerator);
  const gap = Math.min(size, Math.abs(size - denominator));
  // Past 2^53 this product is inexact, but then it is greater than any denominator.
  const steps = gap * 100 * powerOfTen(decimals);
  return gap > 0 && (rounding === "truncate" ? steps < denominator : 2 * steps <= denominator);
}
