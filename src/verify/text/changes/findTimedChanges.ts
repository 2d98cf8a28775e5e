import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { directionOf } from "../clauses/directionOf.js";
import { isBareChange } from "../clauses/isBareChange.js";
import { isDifference } from "../clauses/isDifference.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { timedPair } from "../clauses/timedPair.js";
import { wordsOfChange } from "../clauses/wordsOfChange.js";
import { ONLY } from "../passage/cues.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import type { Unsummed } from "../sums/Reading.js";
import { growthIn } from "./growthIn.js";
import { isGap } from "./isGap.js";
import { isMeantGrowth } from "./isMeantGrowth.js";
import { isOfOtherCounts } from "./isOfOtherCounts.js";
import { isOwnSlip } from "./isOwnSlip.js";
import { isSlipOfGrowth } from "./isSlipOfGrowth.js";
import { signOfWords } from "./signOfWords.js";
import { tiedDelta } from "./tiedDelta.js";

const REACH = 6;
/** A smaller difference is a slip of any other. */
const LEAST = 100;
/** The sentences, from that of the change on, in which the two counts may stand; the nearest first. */
const BESIDE = [
  [0, 0],
  [-1, 0],
  [0, 1],
] as const;
const AROUND = [
  [-1, -1],
  [1, 1],
  [-2, -1],
  [1, 2],
] as const;

/** "An additional 315". */
const EXTRA = /(?<![a-z])an (?:additional|extra)\s*$/;
/** A percentage of a change whose direction another clause says: "from 256 to 337: plus 13.6 %". */
const BY =
  /(?<![a-zء-ي])(?:by|plus|minus|improvement of|difference of|change of|ب?(?:ال)?نسب[هت][ء-ي]*(?: [ء-ي]+){0,2}|ب?مقدار)[^a-zء-ي]*$/;
/** A share, a change of each year, or one with a base of its own: "45 % of", "22.5 % a year", "140 fewer than the month before, against". */
const OTHER =
  /^\s*(?:\)\s*)?(?:(?:of|من)(?![a-zء-ي])|(?:a|per|each) year|(?:[ء-ي]+ )?(?:من|عن|than|on|from) [^,،;؛.\d(]*[,،]\s*(?:مقابل|against|from|من)(?![a-zء-ي]))/;

/** The percentage is a rate, which may have changed itself: "a resolution rate of 75 %, up on last year". */
const RATE =
  /(?<![a-z])(?:rate|share|proportion)(?: (?:of|was|is|at|to|stood at|came to))?\s*$|(?<![ء-ي])نسبه (?:ال)?(?:انجاز|معالجه|حل|بت|فصل|رد|اجابه|رضا)(?: [ء-ي]+)?\s*$/;

const ONLY_COLON = /^\s*:\s*$/;

/** Right before the count that a change is from. */
const BASE_BEHIND = /^\s*(?:on|over|than|from|below|above) the\s*$|^\s*(?:عن|علي)\s*(?:ال)?\s*\(?$/;

/** Finds changes, as percentages or counts, of the only two counts nearby that are one thing at two times. */
export function findTimedChanges({ items, figures }: Unsummed, judged: ReadonlySet<Span>): readonly Relation[] {
  // A change that was judged has its sign, and is no longer the same object.
  const known = new Set([...judged].map(({ start }) => start));
  return items.flatMap((change, index): readonly Relation[] => {
    if (known.has(change.start) || isLimit(change) || OTHER.test(change.after) || RATE.test(change.before)) return [];
    const near = nearby(items, change.start, REACH).filter((item) => item !== change);
    const delta = tiedDelta(items, change, index);
    const sign = directionOf(change, delta, items[index - 1]) || signOfWords(change);
    const isChange =
      change.kind === "percent"
        ? sign !== 0 || BY.test(change.before)
        : isDifference(change, items[index - 2]) || EXTRA.test(change.before);
    if (!isChange) return [];
    const [own, counts] = [change.sentence, near.filter(isWhole)];
    const isOwn = counts.some(({ sentence }) => sentence === own);
    for (const [from, to] of isOwn ? BESIDE : AROUND) {
      const inScope = ({ sentence }: Item) => sentence >= own + from && sentence <= own + to;
      const told = counts.filter(inScope);
      const pair = timedPair(told, figures);
      // "Loans grew by 362 or 18.7 %. Mortgages went from 744 to 1,010."
      if (
        pair === undefined ||
        (delta !== undefined && !pair.includes(delta) && !isGap(delta, pair)) ||
        (isOwn && pair.every(({ sentence }) => sentence !== own)) ||
        isParted(pair, change)
      )
        continue;
      // "Down 3 % from the 532 of the half-year before, but up 16 % on the 447": of each the base is told.
      const base = BASE_BEHIND.test(change.after) ? items[index + 1] : undefined;
      if (base !== undefined && isCount(base) && base !== pair[0]) return [];
      if (isOfOtherCounts(change, pair, figures)) return [];
      const isNear = pair.some(({ sentence }) => sentence === own);
      // "Reduced by 40 %: 6,087 in May, 3,759 in June."
      const isSaid = ONLY_COLON.test(change.after) && pair[0] === items[index + 1] && pair[1] === items[index + 2];
      const isAlone =
        near.filter(inScope).length === 2 && (isSaid || isBareChange(wordsOf(change, isNear), nounsBehind(pair)));
      if (sign === 0 && change.kind === "percent" && !hasMoved(pair)) return [];
      const found = judge(pair, change, sign, isAlone);
      return change.kind === "count" && found.some(fails) && isGap(change, counts) ? [] : found;
    }
    return [];
  });
}

function isWhole(item: Item): boolean {
  const isOfSome = isPart(item) || ONLY.test(clauseAfter(item.after));
  return isCount(item) && !isIncrement(item) && item.bound === undefined && !isOfSome;
}

/** A verb of change is told of one of two counts. */
function hasMoved(pair: Pair): boolean {
  return pair.some(({ before }) => tellsChange(before) || /exceed|surpass|تخط|تجاوز|فاق/.test(before));
}

/** The words of a change; where its counts are told before, of its whole sentence: "In the regions, the number rose by". */
function wordsOf(change: Item, isNear: boolean): string {
  const after = /^\s*[,،;؛.]/.test(change.after) ? "" : change.after;
  return wordsOfChange({ ...change, after }, isNear);
}

/** A colon behind the percentage begins something else. */
function isParted([one, other]: Pair, { start, end, after }: Item): boolean {
  return one.start < start !== other.start < start && Math.max(one.start, other.start) > end && /[:;؛]/.test(after);
}

function judge(pair: Pair, change: Item, sign: -1 | 0 | 1, isAlone: boolean): readonly Relation[] {
  const [before, after] = pair;
  const falls = after.value < before.value;
  if (change.kind === "percent") {
    const growth = withSign(change, sign === 0 ? (falls ? -1 : 1) : sign);
    const [found, turned] = [relate("growth", pair, growth), relate("growth", [after, before], growth)];
    const isMeant = isAlone
      ? isMeantGrowth(pair, growth.figure, true)
      : isOwnSlip(change, pair, growth.figure) || (sign !== (falls ? 1 : -1) && isSlipOfGrowth(pair, growth.figure));
    // "Almost 10 %" of 9.5 is what it says.
    const isNearly = change.bound !== undefined && Math.abs(growthIn(before, after) - change.value) <= 1;
    return holds(found) || (isMeant && !isNearly && !holds(turned)) ? [found] : [];
  }
  // "1,764 in the year before, or 289 less": whose difference it is, the order does not say.
  const found = { ...relate("difference", falls ? pair : [after, before], change), base: before };
  const isMeant =
    isAlone || (change.value >= LEAST && differsByOneSlip(Math.abs(after.value - before.value), change.value));
  return holds(found) || isMeant ? [found] : [];
}
