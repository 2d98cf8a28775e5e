import type { FixedDecimal } from "../../../model/numbers.js";
import type { Item, Pair } from "../relations/Relation.js";
import { isOwnChange } from "./isOwnChange.js";
import { isSlipOfGrowth } from "./isSlipOfGrowth.js";
import { isSlippedBase } from "./isSlippedBase.js";

/** Whether a percentage may be the change of two counts, and a slip of the hand in it, or in a count of its sentence, explains that it is not. */
export function isOwnSlip(percent: Item, pair: Pair, growth: FixedDecimal): boolean {
  const isInside = pair.every(({ sentence }) => sentence === percent.sentence);
  return isOwnChange(percent, pair) && (isSlipOfGrowth(pair, growth) || (isInside && isSlippedBase(pair, growth)));
}
