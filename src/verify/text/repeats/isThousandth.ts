import type { Item } from "../relations/Relation.js";

/** "632 calls" above "632,305 calls": the word for thousands is missing. */
export function isThousandth({ value, bound, figure }: Item, total: Item): boolean {
  return bound === undefined && figure.decimals === 0 && value > 99 && value === Math.floor(total.value / 1000);
}
