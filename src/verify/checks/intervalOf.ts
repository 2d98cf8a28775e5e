import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import { exactOf } from "./exactOf.js";
import type { Interval } from "./Interval.js";

/** A printed figure, and that it is known to be cut off and not rounded. */
interface Printed extends FixedDecimal {
  readonly isCut?: boolean;
}

/**
 * What a printed figure may stand for, after XBRL Calculations 1.1: half a unit of its last digit either way, ends included;
 * where it is cut off, a whole one away from zero.
 * An integer (`decimals` 0) is an exact count and stands for itself, unless it is `rounded` by its nature, as a printed percentage is.
 */
export function intervalOf(fixed: Printed, rounded = fixed?.decimals !== 0): Interval {
  const value = exactOf(fixed);
  if (!rounded) return { low: value, value, high: value };
  const unit = exactOf({ units: 1, decimals: fixed.decimals });
  if (fixed.isCut) {
    const { units } = fixed;
    return {
      low: units > 0 ? value : addExact(value, unit, -1n),
      value,
      high: units < 0 ? value : addExact(value, unit),
    };
  }
  const half = { n: unit.n, d: unit.d * 2n };
  return { low: addExact(value, half, -1n), value, high: addExact(value, half) };
}
