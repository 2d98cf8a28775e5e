import { addsNoName } from "../clauses/addsNoName.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { HIGHEST, MEAN, PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isOtherRate } from "./isOtherRate.js";

/** Wait and work are two things. */
const WAIT = /(?<![a-z])(?:wait|queue|hold)|(?<![ء-ي])(?:ال)?انتظار/;
/** It is one of some of them, or of another thing. */
const OF_SOME =
  /(?<![a-z])(?:in|at|for|by|from|among|of) (?!(?:all|(?:the |this |that |each )?(?:year|month|week|day|period|quarter))(?![a-z]))[a-z]|(?<![ء-ي])(?:في|لدي|عبر|من) (?!(?:ال)?(?:عام|سنه|شهر|اسبوع|يوم|فتره|ربع)(?![ء-ي]))[ء-ي]/;
/** Of which time a mean is names nothing. */
const OFTEN =
  /(?<![a-z])(?:hour|dai|week|month|year)ly(?![a-z])|(?<![ء-ي])(?:ال)?(?:يوم|اسبوع|شهر|سنو)ي[اه]?(?![ء-ي])/g;
const PER = /^[^,،;؛.()\d]{0,30}?(?<![a-zء-ي])(?:per|for (?:each|every)|لكل|عن كل|في كل)\s/;
/** Nothing more is said of those that a number is one's: "284 calls per clerk", and not "per clerk who had asked". */
const ENDS =
  /^[^,،;؛.()\d]{0,30}?(?:per|for (?:each|every)|لكل|عن كل|في كل)\s[a-zء-ي]+(?: [a-zء-ي]+)?(?: on average| في المتوسط)?\s*(?:[.,،;؛)\n]|$)/;

/**
 * Whether the words of a mean name nothing that those of its total and of the number of those it is of do not, and neither is a plan, an extreme or a change.
 *
 * @param lead - the words from what calls it a mean to the number, where something does
 * @param ofOne - it is told behind it that it is one's
 */
export function isMeanOfBoth(total: Item, size: Item, mean: Item, lead: string | undefined, ofOne: boolean): boolean {
  const clauses = [total, size].map(clauseOf);
  if (isOtherRate(mean, total) || WAIT.test(clauseOf(mean)) !== WAIT.test(clauseOf(total))) return false;
  if (clauses.some((words) => [PLANNED, HIGHEST, MEAN].some((cue) => cue.test(words)) || tellsChange(words)))
    return false;
  const said = clauseBefore(mean.before);
  if (mean.listed || lead !== undefined) {
    const words = (mean.listed ? said : (lead ?? "")).replace(OFTEN, " ");
    if (!addsNoName(words, clauses.join(" "))) return false;
  }
  if (OF_SOME.test(lead ?? said) || (PER.test(mean.after) && !ENDS.test(mean.after))) return false;
  // "15 fines of £300 each, £4,100 in all", and those of one sentence that another one has some of.
  const isBehind = total.start < mean.start && size.start < mean.start;
  return mean.listed || (lead !== undefined && !ofOne) || (isBehind && total.sentence === size.sentence);
}
