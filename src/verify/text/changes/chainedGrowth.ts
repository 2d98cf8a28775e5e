import { isAlike } from "../clauses/isAlike.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { TO } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";

/** From what a number has moved to, to the percentage of its next move: "to 31,372 in 2021, and then by". */
const THEN = /(?<![a-zء-ي])(?:then|ثم)(?: [a-zء-ي]+){0,4}\s*$/;
/** How it moved. */
const SAID =
  /(?<![a-zء-ي])(?:by|again|further|another|rose|grew|fell|dropped|declined|increased|decreased|climbed|slipped|dropping|falling|rising|[وب]?نسبه|[وف]?(?:ارتفع|انخفض|تراجع|زاد|هبط|نما)ت?|بواقع)(?![a-zء-ي])/g;
const BY_TO = /^\s*(?:to|الي)\s*$/;

/** The next move of a number that has just moved: "dropped by 45 % to 31,372 in 2021, and then by 12 % to 27,947 in 2022". */
export function chainedGrowth(items: readonly Item[], percent: Item, index: number): Relation | undefined {
  const [base, after] = [items[index - 1], items[index + 1]];
  const isTold = (item: Item | undefined): item is Item =>
    item?.sentence === percent.sentence && isCount(item) && item.bound === undefined;
  if (!isTold(base) || !isTold(after) || percent.bound !== undefined || !isAlike(base, after)) return undefined;
  const isSame = saysNothingElse(percent.before.replace(SAID, " ").replace(/\d/g, " "), base.before);
  const isChained = TO.test(base.before) && THEN.test(percent.before) && isSame && BY_TO.test(after.before);
  return isChained ? relate("growth", [base, after], withSign(percent, after.value < base.value ? -1 : 1)) : undefined;
}
