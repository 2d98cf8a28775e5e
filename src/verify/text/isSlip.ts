import { differsByOneSlip } from "./differsByOneSlip.js";
import type { Item } from "./Relation.js";
import { sumOf } from "./sumOf.js";

/** Whether one digit put right, or two neighbours swapped, would make a figure of the list repair the sum. */
export function isSlip(total: number, parts: readonly Item[]): boolean {
  const sum = sumOf(parts);
  const off = total - sum;
  return differs(total, sum) || parts.some(({ value }) => value + off > 0 && differs(value, value + off));
}

/** Figures of one or two digits and noughts differ by one digit as often as not. */
function differs(a: number, b: number): boolean {
  let [one, other] = [a, b];
  while (one % 10 === 0 && other % 10 === 0 && one > 0) [one, other] = [one / 10, other / 10];
  return one > 99 && differsByOneSlip(one, other);
}
