import type { Item } from "./Relation.js";

/** A rounded number is not further from the exact one. */
const NEAR = 0.01;

/** Whether a count tells another one roughly: "just under 690,000 contacts (689,412)". */
export function isRoundedOf(count: Item, exact: Item): boolean {
  const isRounded = count.bound !== undefined || count.figure.decimals < 0;
  const isExact = exact.bound === undefined && exact.figure.decimals >= 0;
  return isRounded && isExact && Math.abs(count.value / exact.value - 1) < NEAR;
}
