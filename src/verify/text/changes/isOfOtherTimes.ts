import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { wordsOfChange } from "../clauses/wordsOfChange.js";
import { YEARS } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Item, Pair } from "../relations/Relation.js";

/** A change over a year. */
const YEARLY =
  /(?<![a-z])(?:year[ -]on[ -]year|year[ -]over[ -]year|(?:on|over|in) (?:the|a) year|(?:a|one) year (?:ago|earlier|before)|this year)(?![a-z])|علي اساس سنوي|سنويا|(?<![ء-ي])خلال (?:ال)?(?:عام|سنه)(?![ء-ي]| \d)/;

/** Whether a change names a year that none of two counts does, or is one over a year beside two months: "23,410 in October (September: 24,180). This is a fall of 6 % over the year". */
export function isOfOtherTimes(change: Item, pair: Pair, figures: readonly FigureReading[]): boolean {
  const told = pair.map(({ before, after }) => `${before} ${after}`).join(" ");
  const named = wordsOfChange(change).match(YEARS) ?? [];
  if (!named.every((year) => told.includes(year))) return true;
  if (new Set(told.match(YEARS)).size > 1 || !YEARLY.test(`${change.before} ${clauseAfter(change.after)}`))
    return false;
  return pair.some(({ start, end, before, after }) =>
    figuresWithin(figures, start - before.length, end + after.length).some(
      ({ kind }) => kind === "month" || kind === "quarter" || kind === "half",
    ),
  );
}
