import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { COMPARISON, ONLY } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** Nothing but the change stands between two counts and their percentage: "In 2017: 2,642. Up", "against 5,449 in 2017: a drop of". */
const BARE =
  /^\s*(?:(?:in|for|during|of) (?:\d{4}(?:[-–/]\d{2,4})?)|(?:in )?the (?:year|month|quarter) before|a year (?:ago|earlier))?\s*[:;,.–—-]?\s*(?:so )?(?:(?:that|this|which) (?:is|was|makes|means)|(?:the|an?) (?:rise|increase|fall|drop|decrease|growth|decline|jump)(?: (?:is|was|of))?|up|down)\s*(?:by |(?:an? )?(?:rise|increase|fall|drop|decrease|growth|decline|jump) of )?$/;
/** The percentage has another base. */
const OF_OTHER =
  /^\s*(?:(?:more|fewer|less|higher|lower) )?(?:on|over|from|than|since|against|compared|above|below)(?![a-z])/;
/** An earlier time. */
const BEFORE = /(?<![a-z])(?:same (?:[a-z]+ ){1,3}of|(?:year|month|quarter) (?:before|earlier)|a year ago)(?![a-z])/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The growth of the two counts right before a percentage that says nothing else, each of its own time: "In 2018: 4,113. In 2017: 2,642. Up 56 %". */
export function bareGrowth(
  items: readonly Item[],
  percent: Item,
  index: number,
  growth: Item,
): readonly Relation[] | undefined {
  const [other, first, second] = [items[index - 3], items[index - 2], items[index - 1]];
  if (first === undefined || second === undefined || !BARE.test(percent.before) || OF_OTHER.test(percent.after))
    return undefined;
  const isPlain = [first, second, percent].every(({ bound }) => bound === undefined);
  const isNear = percent.sentence - first.sentence <= 2 && other?.sentence !== first.sentence;
  if (!isPlain || !isNear || ![first, second].every(isCount) || !isAlike(first, second)) return undefined;
  if (second.noun !== undefined && second.noun !== first.noun) return undefined;
  // "December alone had 2,015. The year before closed at 10,640": one is of less.
  const pair = ONLY.test(clauseOf(first)) ? undefined : pairOf(first, second, growth);
  return pair && [relate("growth", pair, growth)];
}

/** The two in the order of their years, one after the other, or the second first if it is compared with, or has a sentence and an earlier time of its own. */
function pairOf(first: Item, second: Item, growth: Item): Pair | undefined {
  if (COMPARISON.test(second.before) || BEFORE.test(`${second.before} ${second.after}`)) return [second, first];
  const [one, other] = [first, second].map(({ before, after }) => YEAR.exec(before)?.[0] ?? YEAR.exec(after)?.[0]);
  if (one !== undefined && other !== undefined) {
    const years = Number(other) - Number(one);
    return Math.abs(years) !== 1 ? undefined : years > 0 ? [first, second] : [second, first];
  }
  const isApart = second.sentence > first.sentence && growth.sentence > second.sentence && YEAR.test(second.before);
  return isApart && first.value > second.value === growth.figure.units > 0 ? [second, first] : undefined;
}
