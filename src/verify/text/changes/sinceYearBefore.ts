import { isAlike } from "../clauses/isAlike.js";
import { yearOf } from "../clauses/yearOf.js";
import { YEARS } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { isMeantGrowth } from "./isMeantGrowth.js";

/** The percentage has a base of its own. */
const OWN_BASE = /^\s*(?:\)\s*)?(?:on|over|than|from|against|of|عن|علي|من|مقابل|مقارنه)(?![a-zء-ي])/;

/**
 * The growth of a year that its own clause names, "and 2016 came with a rise of 66 %", over the year before, where the text tells one
 * count of each.
 */
export function sinceYearBefore(counts: readonly Item[], growth: Item): readonly Relation[] {
  const year = yearOf(growth);
  if (year === undefined || OWN_BASE.test(growth.after) || !growth.before.match(YEARS)?.includes(String(year)))
    return [];
  const of = (wanted: number) => onlyOne(counts.filter((count) => yearOf(count) === wanted));
  const [before, after] = [of(year - 1), of(year)];
  if (before === undefined || after === undefined || !isAlike(before, after) || growth.bound !== undefined) return [];
  const found = relate("growth", [before, after], growth);
  return isMeantGrowth([before, after], growth.figure, false) ? [found] : [];
}
