import { behindChange } from "../clauses/behindChange.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { YEARS } from "../passage/cues.js";
import type { Item, Pair } from "../relations/Relation.js";

/** A change over a year. */
const YEARLY =
  /(?<![a-z])(?:year[ -]on[ -]year|year[ -]over[ -]year|(?:on|over|in) (?:the|a) year|(?:a|one) year (?:ago|earlier|before)|this year)(?![a-z])|علي اساس سنوي|سنويا|(?<![ء-ي])خلال (?:ال)?(?:عام|سنه)(?![ء-ي]| \d)/;
const OF_MONTHS =
  /(?<![a-zء-ي])(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|half|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|(?:ال)?ربع|(?:ال)?نصف|(?:ال)?شهر)(?![a-zء-ي])/;

/** Whether a change names a year that none of two counts does, or is one over a year beside two months: "23,410 in October (September: 24,180). This is a fall of 6 % over the year". */
export function isOfOtherTimes({ before, after }: Item, pair: Pair): boolean {
  const told = pair.map((count) => `${count.before} ${count.after}`).join(" ");
  const named = `${clauseBefore(before)} ${behindChange(after)}`.match(YEARS) ?? [];
  if (!named.every((year) => told.includes(year))) return true;
  const isOfMonths = new Set(told.match(YEARS)).size < 2 && OF_MONTHS.test(told);
  return isOfMonths && YEARLY.test(`${before} ${clauseAfter(after)}`);
}
