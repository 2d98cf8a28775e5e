import { caseRole } from "../clauses/caseRole.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { isOnlyDated } from "../clauses/isOnlyDated.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { wordBehind } from "../clauses/wordBehind.js";
import { yearOf } from "../clauses/yearOf.js";
import { GAP, RESOLVED } from "../passage/cues.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isSaidOfAll } from "./isSaidOfAll.js";

const LEAST = 100;
/** A number that is further from what it says again is another number. */
const FAR = 1.34;
/** A text with more totals is no press release. */
const LIMIT = 40;
/** What is counted, and that it has been told: `بلاغات عام 2023 التي سبق ذكرها، وهي`. */
const SAID =
  /([ء-ي]{3,})(?: (?:عام|سنه) \d{4})? (?:(?:الذي|التي) سبقت? ذكرها?|(?:ال)?سالفه? الذكر|(?:المذكوره?|المشار اليها?)(?: اعلاه)?)[،,]? (?:وهو|وهي|و?(?:ال)?(?:بالغه? )?(?:عددها?))\s*$/;
/** "The 18,902 disputes of 2020 mentioned above". */
const THE = /(?<![a-z])(?:the|these) $/;
const ABOVE = /^ [a-z]+(?: of \d{4})? (?:mentioned|noted|stated|given) (?:above|earlier)/;
/** Who says so, and how: "he closed by noting that". */
const TOLD = /^.*?(?<![a-zء-ي])(?:that|ب?ان) /s;
/** The number is one of all. */
const ALL =
  /(?<![a-z])(?:all(?: the)?|(?:each|every one) of the) $|(?<![ء-ي])جميع [ء-ي]+ (?:(?:عام|سنه) \d{4} )?البالغه? عددها $/;
/** So many of a year, all of which something is said of. */
const ARE = /^ [a-z]+ (?:of|in) \d{4} (?:are|were|have|has|is|was) |^ [ء-ي]+ (?:مصنف|موزع|مدرج)ه /;
/** It tells how many there were at all. */
const DEALT = /(?<![a-z])(?:handled|dealt with|took|had) $|(?<![ء-ي])عالجت?(?: [ء-ي]+){0,4} $/;

/**
 * Finds a number that the text says to be one told before, or to be that of all of a year, and that no other is: the sum of its parts
 * confirms the one, and nothing the other.
 */
export function findSaidAgain({ text, figures, counts, sums }: Reading): readonly Relation[] {
  const totals = sums.map(({ total }) => total).filter(({ value }) => value >= LEAST);
  if (totals.length === 0 || GAP.test(text)) return [];
  const printed = new Set(counts.map(({ value }) => value));
  const only = onlyOne(sums);
  const parts = new Set(sums.flatMap((hit) => [hit.total, ...hit.parts]));
  const free = counts.filter((item) => item.value >= LEAST && item.bound === undefined && item.figure.decimals === 0);
  return free
    .filter((item) => !parts.has(item))
    .slice(0, LIMIT)
    .flatMap((item): Relation[] => {
      const total = totals.slice(0, LIMIT).find((other) => {
        const gap = Math.abs(item.value - other.value);
        const isNear = item.value < other.value * FAR && other.value < item.value * FAR;
        if (gap === 0 || printed.has(gap) || otherPeriods(figures, item, other)) return false;
        if (only?.total === other && isSaidOfAll(item, counts[counts.indexOf(item) - 1], only)) return true;
        if (!isNear || !isOfOneNoun(item, other)) return false;
        const isAll = (all: Item, told: Item) => ALL.test(all.before) && ARE.test(all.after) && isTotal(told);
        return isToldBefore(item, other) || (isOfOneYear(item, other) && (isAll(item, other) || isAll(other, item)));
      });
      const again = total !== undefined && free.some((other) => other !== item && other.value === item.value);
      return total === undefined || again ? [] : [{ ...relate("rounded", [total], item), kind: "repeated" }];
    });
}

function isOfOneNoun(a: Item, b: Item): boolean {
  const noun = wordBehind(a.noun, a.after);
  return noun !== undefined && noun === wordBehind(b.noun, b.after);
}

function isToldBefore(item: Item, { start, before, after }: Item): boolean {
  if (start > item.start) return false;
  if (RESOLVED.test(item.before.replace(TOLD, "")) && caseRole(before, clauseAfter(after)) !== "resolved") return false;
  if (THE.test(item.before) && ABOVE.test(item.after)) return true;
  // "The claims paid that were mentioned above" are others.
  const noun = SAID.exec(item.before)?.[1];
  return noun !== undefined && rootsOf(noun)[0] === wordBehind(undefined, item.after);
}

function isOfOneYear(a: Item, b: Item): boolean {
  const year = yearOf(a);
  return year !== undefined && year === yearOf(b);
}

/** Whether a count is told of all that came in, not of those that were closed. */
function isTotal({ before, after }: Item): boolean {
  const role = caseRole(before);
  return isOnlyDated(after) && (role === "received" || DEALT.test(before));
}
