import { clauseOf } from "../clauses/clauseOf.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { PLANNED } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair } from "../relations/Relation.js";

/** From two counts to the change that they make: ", that is an increase of", `، أي بزيادة قدرها`, "(up". */
const THUS =
  /^[^,،؛;.()\d]{0,60}(?:\d{4}[^,،؛;.()\d]{0,12})?(?:[,،–—]\s*(?:(?:or|that is|i\.e\.|so|which is|giving)\s+)?(?:an? )?(?:(?:increase|rise|jump|growth|gain|fall|drop|decrease|decline|reduction)(?: of)?|up|down)(?: by)?|[,،–—]\s*(?:اي|وهو ما (?:يعني|يمثل)|بما يعني|مما يعني)\s+(?:ان[ء-ي]*\s+)?(?:ب|ما يعادل )?(?:زياده|زاد|ارتفاع|ارتفع|نم[واي]|انخفاض|انخفض|تراجع|هبوط|هبط|نقص)[ء-ي]*(?: (?:بنسبه|نسبته[ا]?|قدره[ا]?|بلغت?))?|\(\s*(?:up|down|[+-]|an? (?:increase|rise|fall|drop|decrease) of|ب?(?:زياده|ارتفاع|انخفاض|تراجع)(?: (?:بنسبه|نسبته[ا]?|قدره[ا]?))?)?)\s*$/;
/** The change is that of the two, perhaps since the time before, and of no part of them, other time or second pair. */
const END =
  /^(?: (?:on|over|from|عن|علي) (?:(?:عام |سنه )?\d{4}|the (?:(?:year|quarter|month) before|previous (?:year|quarter|month))|ال(?:عام|سنه|شهر|ربع) ال(?:سابق|ماضي)ه?))?\s*\)?\s*(?:[.؛;)]|$|[,،](?!\s*(?:year on year|on its own|compared|respectively|علي اساس|مقارنه|علي التوالي|تباعا)))/;
/** All of several, of which the count before may be one. */
const OF_ALL = /[;؛]|(?<![a-z])(?:in all|all|together|total|overall)(?![a-z])/;
/** From a percentage to what it is of: "55 % more than the 49,991 of 2021", `عن عام 2015 الذي بلغت شكاواه 51 ألفا`. */
const THAN_THE =
  /^\s*(?:(?:(?:more|less|fewer|higher|lower) than|above|below|up on|down on) (?:the|its)(?: [a-z]+){0,2}|(?:عن|علي) (?:ال)?(?:عام|سنه|شهر|ربع|فتره)[^,،؛;.]{0,20} (?:الذي|التي) (?:سجل|بلغ|ورد|وصل|كان)[ء-ي]*(?: [ء-ي]+)?)\s*$/;

/**
 * The two counts that a percentage is said to come of: those right before it that are compared, "40,144 requests, against 24,308 in 2011,
 * a jump of 65 %", or the one right behind it and the only one before it that has grown from that.
 */
export function concludedPair(
  pairs: readonly Pair[],
  percent: Item,
  [one, other]: readonly Item[],
  next: Item | undefined,
): Pair | undefined {
  const isPlain = (pair: Pair) => pair.every(({ bound }) => bound === undefined);
  if (next !== undefined && THAN_THE.test(next.before) && !OF_ALL.test(percent.before))
    return onlyOne(
      pairs.filter(([base, { bound, end }]) => base === next && bound === undefined && end <= percent.start),
    );
  if (one === undefined || other === undefined || !THUS.test(percent.before) || !END.test(percent.after))
    return undefined;
  const isOne = mayBeOfOneState(one, other) && ![one, other].some((count) => PLANNED.test(clauseOf(count)));
  return isOne ? pairs.find((pair) => pair.includes(one) && pair.includes(other) && isPlain(pair)) : undefined;
}
