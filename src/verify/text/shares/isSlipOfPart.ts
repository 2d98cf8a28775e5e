import { slipsOf } from "../../common/slipsOf.js";
import type { Item } from "../relations/Relation.js";

/** Of fewer digits a percentage is too often that of a count with one other digit. */
const DIGITS = 100;

/** Whether a count would be the printed share of another but for one slip of the pen; of less than three digits, had not two of its digits changed places. */
export function isSlipOfPart({ figure, value }: Item, part: Item, whole: Item): boolean {
  const half = 0.51 * 10 ** -figure.decimals;
  const isShare = (count: number): boolean => Math.abs((100 * count) / whole.value - value) <= half;
  const isFine = figure.units >= DIGITS;
  return (isFine || (figure.units > 9 && part.value >= DIGITS)) && slipsOf(part.value, !isFine).some(isShare);
}
