import { slipOf } from "../../common/slipOf.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";

/** Of fewer digits one other digit is too usual. */
const DIGITS = 100;

/** Whether a percentage is a slip of the pen away from the share that it should be: of three digits and more a wrong one, or a point that was moved by one, or two that changed places. */
export function isSlipOfShare({ figure, value }: Item, exact: number): boolean {
  const printedAs = (share: number) => Math.round(share * 10 ** figure.decimals);
  const meant = printedAs(exact);
  const isMoved = value < 100 && [exact / 10, exact * 10].some((share) => printedAs(share) === figure.units);
  if (figure.units >= DIGITS) return isMoved || differsByOneSlip(figure.units, meant);
  return figure.units > 9 && slipOf(figure.units, meant) === "swapped-digits";
}
