import { firstFrom } from "../../common/firstFrom.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";

/** So many numbers on either side of a stock may be those of its account. */
const NEAR = 6;
/** Smaller numbers add up by chance. */
const LEAST = 100;

/**
 * Whether what fails as the closing stock of an account is in no exact sum with two numbers beside it: "20,291 were dismissed" of "65,336 closed, of which 45,045
 * were upheld", or "7,518 open" of "9,797 of the 17,315 had been closed".
 *
 * @param items - the numbers of the text
 */
export function isOnlyStock(items: readonly Item[]): (relation: Relation) => boolean {
  return (relation) => {
    const closing = relation.operands.at(-1);
    if (relation.kind !== "roll-forward" || !fails(relation) || closing === undefined) return true;
    const at = firstFrom(items, closing.start, ({ start }) => start);
    const stock = items[at];
    // In a row of its own it is called what it is.
    if (stock?.start !== closing.start || stock.value < LEAST || /:\s*$/.test(stock.before)) return true;
    const near = items.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((item) => item !== stock && isCount(item));
    const starts = relation.operands.map(({ start }) => start);
    const added = new Set(starts.slice(0, relation.added ?? 2));
    const taken = new Set(starts.slice(relation.added ?? 2));
    // What came in less what was closed is what is left of these, and the opening stock is forgotten.
    const isForgotten = (one: Item, all: Item) => taken.has(one.start) && added.has(all.start);
    return !near.some(
      (one) =>
        one.value >= LEAST && near.some((all) => all.value === one.value + stock.value && !isForgotten(one, all)),
    );
  };
}
