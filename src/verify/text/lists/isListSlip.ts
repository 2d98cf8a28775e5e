import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { withoutNoughts } from "../relations/withoutNoughts.js";

/** Whether one digit put right, or two neighbours swapped, would make a figure of the list repair the sum. */
export function isListSlip(total: number, parts: readonly Item[]): boolean {
  const sum = sumOf(parts);
  const off = total - sum;
  return differs(total, sum) || parts.some(({ value }) => value + off > 0 && differs(value, value + off));
}

/** Figures of one or two digits and noughts differ by one digit as often as not. */
function differs(a: number, b: number): boolean {
  const [one, other] = withoutNoughts(a, b);
  return one > 99 && differsByOneSlip(one, other);
}
