import { checkBound } from "../../checks/checkBound.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { directionOf } from "../clauses/directionOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isDifference } from "../clauses/isDifference.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { leadOf } from "../clauses/leadOf.js";
import { statedPairs } from "../clauses/statedPairs.js";
import { BY_HOW_MUCH, OVER_TIME, PLANNED, THAT } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import { settle } from "../relations/settle.js";
import type { Unsummed } from "../sums/Reading.js";
import { isGap } from "./isGap.js";
import { isSlippedGap } from "./isSlippedGap.js";
import { tiedDelta } from "./tiedDelta.js";

const REACH = 6;
/** Further from the difference than this share of it, the number is the difference of something else. */
const FAR = 0.2;
/** The difference has a base of its own before that number: "أقل بـ140 من الشهر السابق، مقابل". */
const OWN_BASE = /(?<![a-zء-ي])(?:من|عن|than|from|on) [^,،;]*[,،;](?! when )/;
/** What may lead to a difference that has no subject of its own: "8,310 calls, that is an increase of", "أي بزيادة قدرها". */
const PLAIN =
  /^\s*(?:[وف]?(?:اي(?: ان)?|ذلك|هو)|that is|or|and|which is)?\s*(?:(?:an?|the)? ?(?:[a-z]+ )?(?:of|:)|(?:up|down|higher|lower)(?: of)?)\s*$/;
/** "An increase of 40 in visits": of a part, unless a time follows. */
const OF_PART =
  /^\s*(?:[a-z]+ )?(?:in|among|for|from|at|by|within)(?!\s*(?:the )?$)(?! (?:the |a |one |this |just )*(?:\d|year|month|quarter|half|week|day|20|from))(?![a-z])|^\s*(?:[ء-ي]+ )?(?:من|في|لدي|بين)(?! (?:ال)?(?:عام|سنه|شهر|ربع|نصف|اسبوع|فتره|\d))(?![ء-ي])/;

/** "By 130, from 1,560 to 1,430". */
const FROM_AT_ONCE = /^[^,،;؛]*[,،]\s*(?:from|من)\s*$/;

/** Finds a difference told with both counts it lies between: "fell from 6,745 to 5,918, by 827", "850 in May, 50 more than the 800 of April". */
export function findCountDifferences({ items }: Unsummed): readonly Relation[] {
  return items.flatMap((delta, index): readonly Relation[] => {
    const next = items[index + 1];
    const isTied = next?.kind === "percent" && tiedDelta(items, next, index + 1) === delta;
    if (delta.kind !== "count" || !(isTied || isDifference(delta, items[index - 2]))) return [];
    const near = nearby(items, delta.start, REACH).filter(
      (item) => isCount(item) && item !== delta && isAlike(item, delta),
    );
    const beside = near.filter(({ sentence }) => sentence === delta.sentence);
    const earlier = near.filter(({ sentence }) => sentence === delta.sentence - 1);
    const isThat =
      THAT.test(beside.length > 0 ? clauseBefore(delta.before) : delta.before) && OVER_TIME.test(delta.after);
    const stated = isThat && beside.length === 0 ? statedPairs(earlier, []) : statedPairs(beside, earlier);
    const own = stated.filter(([before, after]) => isThat || isDifferenceOf(delta, before, after));
    const found = own.map((pair) => relatePair(delta, pair, stated.length === 1));
    return settle(found, () => {
      const [pair] = own;
      if (pair === undefined || own.length > 1 || boundOf(delta) === "about") return;
      const gap = Math.abs(pair[0].value - pair[1].value);
      if (isGap(delta, [...beside, ...earlier]) && gap !== delta.value) return;
      // "Fell from 7,505 to 6,135, a fall of 370", and no other number.
      const isTold = isFromTo(...pair) && beside.length === 2 && delta.start > pair[1].start && delta.per === undefined;
      const close = isTold || Math.abs(gap - delta.value) <= FAR * gap || isSlippedGap(...pair, delta);
      const isSame = pair.every(
        ({ figure, noun }) => figure.decimals === 0 && (noun ?? delta.noun) === (delta.noun ?? noun),
      );
      return close && isSame ? found[0] : undefined;
    });
  });
}

/** The difference of two counts the way that its words say, where they say one and there are no other counts. */
function relatePair(delta: Item, [before, after]: Pair, isOnly: boolean): Relation {
  const falls = before.value > after.value;
  const wrongWay = directionOf(delta, undefined) === (falls ? 1 : -1) && isOnly;
  const [high, low] = falls !== wrongWay ? [before, after] : [after, before];
  const bound = boundOf(delta);
  const printed = bound === undefined ? delta : { ...delta, figure: roundedFigure(delta.figure) };
  const gap = { units: Math.abs(high.value - low.value), decimals: 0 };
  // Of decimals there is no whole difference to be more or less than.
  if ((bound !== "over" && bound !== "under") || !Number.isSafeInteger(gap.units))
    return { ...relate("difference", [high, low], printed), operands: [high, low, delta], base: before };
  const outcome = checkBound([gap], bound === "over" ? ">=" : "<=", delta.figure);
  return { kind: "difference", operands: [high, low, delta], outcome, base: before };
}

/** In "أقل بـ120" the word says the direction, and is no bound. */
function boundOf({ bound, before }: Item): Item["bound"] {
  return /(?:اقل|ادني|اكثر|اعلي|ازيد) ب\s*\(?$/.test(before) ? undefined : bound;
}

/** Whether a difference may be that of two counts: told right before them, between them, or after them with no subject of its own. */
function isDifferenceOf(delta: Item, before: Item, after: Item): boolean {
  const [first, last] = before.start < after.start ? [before, after] : [after, before];
  if (delta.start < first.start) return FROM_AT_ONCE.test(first.before) || !/[,،;؛]|(?<![a-z])and /.test(first.before);
  if (OF_PART.test(delta.after) || PLANNED.test(clauseAfter(delta.after))) return false;
  if (first === after && delta.start > first.start && delta.start < last.start) return !OWN_BASE.test(before.before);
  const [lead = ""] = leadOf(delta)
    .replace(/\(\s*$/, "")
    .split(/[,،;؛(—–-]/)
    .slice(-1);
  return PLAIN.test(lead.replace(BY_HOW_MUCH, "of"));
}
