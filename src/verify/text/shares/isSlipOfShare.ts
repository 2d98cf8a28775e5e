import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";

/** Whether a percentage of three digits or more is a slip of the pen away from the share that it should be. */
export function isSlipOfShare({ figure }: Item, exact: number): boolean {
  return figure.units > 99 && differsByOneSlip(figure.units, Math.round(exact * 10 ** figure.decimals));
}
