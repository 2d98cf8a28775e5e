import { slipOf } from "../../common/slipOf.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";

/** Of fewer digits one other digit is too usual. */
const DIGITS = 100;

/** Whether a percentage is a slip of the pen away from the share that it should be: a wrong digit of three and more, or two that changed places. */
export function isSlipOfShare({ figure }: Item, exact: number): boolean {
  const meant = Math.round(exact * 10 ** figure.decimals);
  if (figure.units >= DIGITS) return differsByOneSlip(figure.units, meant);
  return figure.units > 9 && slipOf(figure.units, meant) === "swapped-digits";
}
