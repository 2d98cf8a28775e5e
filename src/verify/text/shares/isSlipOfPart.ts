import type { Item } from "../relations/Relation.js";
import { slipsOf } from "../relations/slipsOf.js";

/** Whether a count would be the printed share of another, of three digits or more, but for one slip of the pen. */
export function isSlipOfPart({ figure, value }: Item, part: Item, whole: Item): boolean {
  const half = 0.51 * 10 ** -figure.decimals;
  const isShare = (count: number): boolean => Math.abs((100 * count) / whole.value - value) <= half;
  return figure.units > 99 && slipsOf(part.value).some(isShare);
}
