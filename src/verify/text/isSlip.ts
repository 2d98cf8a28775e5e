import { differsByOneSlip } from "./differsByOneSlip.js";

/** Whether one digit put right, or two neighbours swapped, would make a figure of the list repair the sum. */
export function isSlip(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, part) => all + part, 0);
  const difference = total - sum;
  return differs(total, sum) || parts.some((part) => part + difference > 0 && differs(part, part + difference));
}

/** Figures of one or two digits and noughts differ by one digit as often as not. */
function differs(a: number, b: number): boolean {
  let [one, other] = [a, b];
  while (one % 10 === 0 && other % 10 === 0 && one > 0) [one, other] = [one / 10, other / 10];
  return one > 99 && differsByOneSlip(one, other);
}
