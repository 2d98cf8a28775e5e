import { isAlike } from "../clauses/isAlike.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import { isMeantGrowth } from "./isMeantGrowth.js";

/** The name of a row of a change. */
const CHANGE =
  /(?<![a-z])(?:change|growth|increase|decrease|rise|fall|variation)(?![a-z])|(?<![ء-ي])(?:ال)?(?:تغير|نمو|زياده|ارتفاع|انخفاض|تراجع|تطور)(?![ء-ي])/;
const FALLS = /(?<![a-z])(?:decrease|fall)(?![a-z])|(?<![ء-ي])(?:ال)?(?:انخفاض|تراجع)(?![ء-ي])/;

/** The growth of the two rows right above its own: "Q1: 1,052", "Q2: 1,498", "Change: +42.4 %". */
export function rowGrowth(items: readonly Item[], index: number): Relation | undefined {
  const [other, base, after, percent] = [items[index - 3], items[index - 2], items[index - 1], items[index]];
  const isRow = (item: Item | undefined, above: number): item is Item =>
    item?.listed === true && item.line + above === percent?.line && isCount(item) && item.bound === undefined;
  if (percent?.listed !== true || !CHANGE.test(percent.before) || !isRow(base, 2) || !isRow(after, 1)) return undefined;
  if (isRow(other, 3) || !isAlike(base, after)) return undefined;
  const isFall = percent.signed === true ? percent.figure.units < 0 : FALLS.test(percent.before);
  const growth = withSign(percent, isFall ? -1 : 1);
  const relation = relate("growth", [base, after], growth);
  return holds(relation) || isMeantGrowth([base, after], growth.figure, false) ? relation : undefined;
}
