import { OF_FIRST, OUT_OF } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a stock is what is left of these alone, whatever was there before: "4,310 of the 4,877 were closed, which leaves 567". */
export function isLeftOf(whole: Item, { sentence, value }: Item, closing: Item): boolean {
  const isOf = [OF_FIRST, OUT_OF].some((cue) => cue.test(whole.before));
  return isOf && whole.sentence === sentence && whole.value - value === closing.value;
}
