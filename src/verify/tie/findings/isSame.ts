import { isWithin } from "./isWithin.js";
import type { Months } from "./monthsIn.js";

/** Whether two periods have the same months. */
export function isSame(one: Months, other: Months): boolean {
  return isWithin(one, other) && isWithin(other, one);
}
