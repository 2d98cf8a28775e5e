import { isLimit } from "../relations/isLimit.js";
import type { Item } from "../relations/Relation.js";

/** A whole is not told as a bound that it is further beyond. */
const FAR = 0.05;

/** Whether a whole that is told as a bound may be, a little beyond it, what the percentage is of: "more than 6,000, of which 5,903, or 95 %". */
export function fitsBound(percent: Item, part: Item, whole: Item): boolean {
  if (!isLimit(whole)) return false;
  const beyond = ((100 * part.value) / percent.value / whole.value - 1) * (whole.bound === "over" ? 1 : -1);
  return beyond >= 0 && beyond < FAR;
}
