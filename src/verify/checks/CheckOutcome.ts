import type { Ratio } from "../../model/numbers.js";

/** What explains a printed figure that is not the exact value. */
export type CheckRule = "half-up" | "half-even" | "truncated" | "largest-remainder" | "rounded-parts";

/** Why a check could not be made: cannot be made is neither passed nor failed. */
export type CheckObstacle =
  | "missing-part"
  | "no-parts"
  | "no-total"
  | "zero-denominator"
  | "too-large"
  | "not-exhaustive";

/** What a single check found. */
export interface CheckOutcome {
  /** `pass`: exact, or the printed digits are the computed value rounded half up. `pass-within-rounding`: another rule explains them. */
  readonly outcome: "pass" | "pass-within-rounding" | "fail" | "cannot-check";
  /** The rule that explains the printed figure; absent where it is exact, and where nothing explains it. */
  readonly rule?: CheckRule;
  /** The exact value in the unit of the printed figure: 1300/3 for a growth of 433.33 %. */
  readonly computed?: Ratio;
  /** Stated minus computed as a decimal: exact for sums, at the printed decimals (computed half up) for ratios. */
  readonly difference?: string;
  readonly reason?: CheckObstacle;
}
