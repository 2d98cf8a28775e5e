import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Printed } from "../relations/Relation.js";

/** Whether one other digit in one of its numbers would make an account right. */
export function isAccountSlip(told: readonly Printed[], off: number): boolean {
  return told.some(({ value }, at) => {
    const right = value + (at < 2 ? -off : off);
    return right > 0 && differsByOneSlip(value, right);
  });
}
