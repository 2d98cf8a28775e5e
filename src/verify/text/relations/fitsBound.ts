import { isLimit } from "./isLimit.js";
import type { Item } from "./Relation.js";

/** A count is not told as a bound that it is further beyond. */
const FAR = 0.1;

/** Whether a count that is told as a bound may be so many, a little beyond it: "more than 6,000, of which 5,903, or 95 %", "more than 4,000, 12 % up on 3,750". */
export function fitsBound(count: Item, meant: number): boolean {
  const beyond = (meant / count.value - 1) * (count.bound === "over" ? 1 : -1);
  return isLimit(count) && beyond >= 0 && beyond < FAR;
}
