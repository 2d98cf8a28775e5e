import { fitsBound } from "../relations/fitsBound.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";

/** The mean that a total gives where it is told as a bound that it keeps, a little beyond it: "738,816 in the year, more than 2,000 a day". */
export function boundedMean(total: Item, count: number, mean: Item): Relation | undefined {
  const quotient = total.value / count;
  if (total.bound !== undefined || !fitsBound(mean, quotient)) return undefined;
  const exact = { ...total, figure: { units: Math.round(10 * quotient), decimals: 1 } };
  return relateBound("mean", exact, mean.bound === "over" ? ">=" : "<=", mean);
}
