import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { FEWEST } from "../clauses/rankCues.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, EARLIER, HIGHEST, PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** What can be done, and the busy times. */
const AT_TIMES = /(?<![a-z])(?:can|could|summer|winter|ramadan)(?![a-z])|رمضان|(?:صيف|شتاء|ذروه)(?![ء-ي])/;

/** Whether a rate is said to be of another time than a total, a plan or an extreme. */
export function isOtherRate(rate: Item, total: Item): boolean {
  const clause = clauseBefore(rate.before);
  const [year, other] = [yearOf(rate), yearOf(total)];
  return (
    [PLANNED, EARLIER, COMPARISON, HIGHEST, FEWEST].some((cue) => cue.test(clause)) ||
    AT_TIMES.test(`${clause} ${clauseAfter(rate.after)}`) ||
    (year !== undefined && other !== undefined && year !== other)
  );
}
