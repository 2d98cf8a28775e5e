import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item } from "../relations/Relation.js";

/** So many places a point may have moved. */
const PLACES = [0.01, 0.1, 10, 100];

/** Whether a slip of the pen or of the point leads from the exact share to the printed percentage. */
export function isSlippedShare({ figure, value }: Item, exact: number): boolean {
  const step = 10 ** -figure.decimals;
  const isMoved = PLACES.some((times) => Math.abs(exact * times - value) <= 0.51 * step);
  return isMoved || differsByOneSlip(figure.units, Math.round(exact / step));
}
