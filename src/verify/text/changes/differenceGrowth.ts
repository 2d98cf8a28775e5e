import { isAlike } from "../clauses/isAlike.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** The number right before the percentage is called a difference: "the 304 additional contacts are an increase of". */
const MORE =
  /^\s*(?:additional|extra|more|fewer|further)(?![a-z])|^\s*[ء-ي]+ (?:(?:ال)?(?:اضافي|زياد|زايد|ناقص)[ء-ي]*)(?![ء-ي])/;
const DIFFERENCE =
  /(?<![a-zء-ي])(?:additional|extra|further|difference of|(?:ال)?(?:فرق|فارق)(?: (?:قدره|البالغ|بلغ|وهو))?|[وب]?(?:ال)?(?:زياده|ارتفاع|انخفاض|نقص|تراجع)(?: (?:قدرها|قدره|البالغه?|ب))?)\s*\(?$/;
/** The percentage is the difference once more: "are an increase of". */
const IS =
  /(?<![a-zء-ي])(?:are|is|was|were|represents?|represented|amounts? to|means?|[يت]مثل|[يت]شكل|[يت]عادل|اي)(?![a-zء-ي])[^.،,؛;]*$/;
const REACH = 2;

/** The growth between the only two counts before that differ by just the number told before the percentage as their difference. */
export function differenceGrowth(counts: readonly Item[], growth: Item): Relation | undefined {
  const delta = counts.findLast(({ end }) => end <= growth.start);
  const isTold = delta !== undefined && (MORE.test(delta.after) || DIFFERENCE.test(delta.before));
  if (delta?.sentence !== growth.sentence || !isTold || !IS.test(growth.before)) return undefined;
  const near = counts.filter(({ end, sentence }) => end <= delta.start && growth.sentence - sentence <= REACH);
  const pairs = near.flatMap((before) =>
    near.flatMap((after) =>
      after.value - before.value === Math.sign(growth.figure.units) * delta.value && isAlike(before, after)
        ? [relate("growth", [before, after], growth)]
        : [],
    ),
  );
  return onlyOne(pairs);
}
