import { slipsOf } from "../../common/slipsOf.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { EARLIER, ONLY, OTHER, PLANNED } from "../passage/cues.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { isLimit } from "../relations/isLimit.js";
import { isTurned } from "../relations/isTurned.js";
import type { Item } from "../relations/Relation.js";
import { isTiedMean } from "./isTiedMean.js";

/** "Calls a day per centre". */
const OF_EACH =
  /^[^,،;؛.]{0,24}(?:(?:an?|per|each|every) (?:day|week|month|hour) [a-z]|(?:يوميا|اليوم|شهريا|الشهر) لكل)/;
/** What follows comes of the number before. */
const THUS =
  /(?:^|[,،;؛:(–—])\s*(?:or|i\.?e\.?|(?:that|which) (?:is|works out|comes|makes)|so|اي|ما يعني|ف(?:كان|يكون|بلغ))(?![a-zء-ي])[^,،;؛.\d]{0,40}$/;
/** The mean is one of all. */
const BARE =
  /(?<![a-zء-ي])(?:average|mean|(?:ال)?(?:متوسط|معدل)(?:ه[امن]?)?)(?: (?:(?:per|an?|each) [a-z]+|number|was|is|at|(?:ال)?(?:يومي|شهري|اسبوعي)ه?|(?:لكل|في) [ء-ي]+|بلغ|نحو))*\s*[:(]?\s*$/;
/** "Calls a day", and no more. */
const NEAR = 24;

/**
 * Whether two digits of a mean changed places, or two neighbours of the total that it is of; or one digit of either is wrong, where the
 * mean has three digits or more and words say that it is one.
 */
export function isSlippedMean(mean: Item, total: Item, by: number): boolean {
  const { figure, value } = mean;
  const clause = clauseBefore(mean.before);
  if ([PLANNED, EARLIER, OTHER, ONLY].some((cue) => cue.test(clause)) || OF_EACH.test(mean.after)) return false;
  if (isLimit(mean) || total.bound !== undefined || figure.units < 10) return false;
  const isOf = (meant: number) => Math.abs(meant / by - value) <= 0.51 * 10 ** -figure.decimals;
  if (isTurned(figure, total.value / by) || slipsOf(total.value, true).some(isOf)) return true;
  const isWrong = differsByOneSlip(figure.units, Math.round((total.value / by) * 10 ** figure.decimals));
  if (clauseAfter(mean.after).length > NEAR || figure.units < 100) return false;
  if (!isWrong && !slipsOf(total.value).some(isOf)) return false;
  return isTiedMean(mean) || THUS.test(mean.before) || BARE.test(mean.before);
}
