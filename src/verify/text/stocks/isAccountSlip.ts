import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";

/** Whether another digit in one number of an account makes up for what it is off by. */
export function isAccountSlip(told: readonly Item[], off: number): boolean {
  return told.some(({ value }, at) => {
    const right = value + (at < 2 ? -off : off);
    return right > 0 && differsByOneSlip(value, right);
  });
}
