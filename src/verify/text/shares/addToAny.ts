import type { Printed } from "../relations/Relation.js";

/** Of more numbers too many sums are there. */
const MOST = 10;

/** Whether some of a few numbers add to another within their rounding, or there are too many of them to tell. */
export function addToAny(numbers: readonly Printed[], sum: number): boolean {
  if (numbers.length > MOST) return true;
  const half = numbers.reduce((most, { figure }) => Math.max(most, 0.51 * 10 ** -figure.decimals), 0);
  const isAny = (from: number, left: number, count: number): boolean =>
    (count > 0 && Math.abs(left) <= (count + 1) * half) ||
    numbers.slice(from).some(({ value }, at) => isAny(from + at + 1, left - value, count + 1));
  return isAny(0, sum, 0);
}
