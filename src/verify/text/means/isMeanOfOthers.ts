import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { COMPARISON, EARLIER, OTHER, PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The mean is one of more than the groups, or a change. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:national|industry|former|world|changes?|improve[a-z]*|gains?|difference|gap|(?:ال)?(?:وطني[هت]?|عالمي[هت]?|دولي[هت]?|معياري[هت]?|تحسن|تغير|فرق|فارق))(?![a-zء-ي])/;
/** It is the one before or after something that was done. */
const WHEN = /(?<![a-zء-ي])(?:before|after|قبل|بعد)(?![a-zء-ي])/;
/** It is the mean of these and of more. */
const WITH =
  /^\s*(?:(?:and|or) )?with(?![a-z])|(?<![a-z])(?:including|counting|adding|together with)(?![a-z])|^\s*[وف]?مع(?![ء-ي])|(?<![ء-ي])[وف]?(?:ب?اضافه|بما في|بعد اضافه|احتساب|شامل[هت]?)(?![ء-ي])/;

/** Whether the words around a mean say that it is not simply the one of the groups that are told. */
export function isMeanOfOthers({ before, after }: Item): boolean {
  const clause = clauseBefore(before);
  if (
    [OTHERWISE, OTHER, PLANNED, EARLIER, COMPARISON, WHEN].some((cue) => cue.test(before)) ||
    WHEN.test(clauseAfter(after))
  )
    return true;
  return WITH.test(clause) || tellsChange(clause);
}
