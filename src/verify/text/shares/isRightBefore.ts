import type { Item } from "../relations/Relation.js";
import { isDoneAtRate } from "./isDoneAtRate.js";

/** "3,668 cases, 2,986 of them solved, that is 60 %": whole, part and percentage in a row leave no doubt. */
export function isRightBefore(items: readonly Item[], at: number, whole: Item, { before }: Item): boolean {
  return items[at - 1] === whole && items[at]?.sentence === whole.sentence && !isDoneAtRate(before);
}
