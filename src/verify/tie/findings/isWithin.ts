import type { Months } from "./monthsIn.js";

/** Whether months lie in others, all of them. */
export function isWithin(inner: Months, outer: Months): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
