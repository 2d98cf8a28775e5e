import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isRangeEnd } from "../clauses/isRangeEnd.js";
import { itemRole } from "../clauses/itemRole.js";
import { FEWEST } from "../clauses/rankCues.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, EARLIER, HIGHEST, PENDING, PLANNED, RESOLVED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isDrawn } from "./isDrawn.js";

/** What can be done, and the busy times. */
const AT_TIMES = /(?<![a-z])(?:can|could|summer|winter|ramadan)(?![a-z])|رمضان|(?:صيف|شتاء|ذروه)(?![ء-ي])/;

/** What was done with some of all: "3,100 calls came in, and 95 a day were answered". */
const DONE: readonly RegExp[] = [
  RESOLVED,
  PENDING,
  /(?<![a-z])(?:answer|handl|process|repl(?:y|ied))|(?<![ء-ي])[وف]?(?:اجاب|[يت]جيب|[يت]?تعامل)(?:ت|وا)?(?![ء-ي])/,
];

const NEXT = /\s(?:and|while|but|of which)\s|\sو/;

/** From one mean to the next, and what that is of: "3,629 calls and 1,203 e-mails a month". */
const BESIDE = /^[^,،;؛.\d]{0,40}(?<![a-zء-ي])(?:and |و)$/;
const THINGS =
  /^ ?(?!(?:a|an|per|each|every|in|on|of|for) )[a-z]{1,3}[a-z-]* (?:a|an|per|each|every) |^ ?[ء-ي]{3,} (?:في ال|كل |يوميا|شهريا|اسبوعيا|سنويا)/;

/** Whether a rate is said to be of another time than a total, a plan, an extreme, an end of a range, or of what was done with some of it. */
export function isOtherRate(rate: Item, total: Item): boolean {
  const clause = clauseBefore(rate.before);
  const own = clauseOf(rate);
  const whole = clauseOf({ ...total, after: total.after.split(NEXT)[0] ?? "" });
  // "30% more than the 6,275 of 2017, or 90 a day": no rate of 2017.
  const [year, other] = [yearOf(isDrawn(rate.before) ? { ...rate, before: "" } : rate), yearOf(total)];
  return (
    [PLANNED, EARLIER, COMPARISON, HIGHEST, FEWEST].some((cue) => cue.test(clause)) ||
    AT_TIMES.test(own) ||
    isRangeEnd(rate) ||
    DONE.some((cue) => cue.test(own) && !cue.test(whole)) ||
    // "49,787 were closed. On average 4,417 were received a month": of those that came.
    (itemRole(rate) === "received" && ["resolved", "pending"].includes(itemRole(total) ?? "")) ||
    (rate.sentence === total.sentence &&
      rate.noun !== total.noun &&
      BESIDE.test(rate.before) &&
      THINGS.test(rate.after)) ||
    (year !== undefined && other !== undefined && year !== other)
  );
}
