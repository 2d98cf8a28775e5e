import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { ratio } from "../ratios/ratio.js";
import { type WilsonIntervalOptions, wilsonInterval } from "../ratios/wilsonInterval.js";
import type { Ratings } from "./ratingsOf.js";
import { withoutValue } from "./withoutValue.js";

/** The bounds of a share, as ratios. */
export interface ShareInterval {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Fifteen digits, more than any page prints. */
const STEPS = 1_000_000_000_000_000;

/** The Wilson score interval of the top-box share of some ratings. */
export function intervalOf({ top, rated, portion }: Ratings, options?: WilsonIntervalOptions): Result<ShareInterval> {
  const share = portion(top);
  if (share.status !== "ok") return withoutValue(share);
  const { unit, coverage, caveats } = share;
  const { low, high } = wilsonInterval(
    top.status === "ok" ? top.value : 0,
    rated.status === "ok" ? rated.value : 0,
    options,
  );
  // An end that is not reached is not printed as if it were.
  const bound = (value: number): Ratio => {
    const [least, most] = [value > 0 ? 1 : 0, value < 1 ? STEPS - 1 : STEPS];
    return ratio(Math.min(Math.max(Math.round(value * STEPS), least), most), STEPS);
  };
  return { status: "ok", value: { low: bound(low), high: bound(high) }, unit, coverage, caveats };
}
