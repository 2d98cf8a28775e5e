import { isBesideBase } from "../clauses/isBesideBase.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { statedPairs } from "../clauses/statedPairs.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { CONTRAST, DIVIDED, OF_TOTAL, OF_WHICH, OVER_TIME, THAT, TO } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import type { Unsummed } from "../sums/Reading.js";
import { bareGrowth } from "./bareGrowth.js";
import { chainedGrowth } from "./chainedGrowth.js";
import { concludedPair } from "./concludedPair.js";
import { deltaGrowth } from "./deltaGrowth.js";
import { differenceGrowth } from "./differenceGrowth.js";
import { impliedGrowth } from "./impliedGrowth.js";
import { incrementGrowth } from "./incrementGrowth.js";
import { isBaseOfOther } from "./isBaseOfOther.js";
import { isBehindOther } from "./isBehindOther.js";
import { ledPair } from "./ledPair.js";
import { movedGrowth } from "./movedGrowth.js";
import { rowGrowth } from "./rowGrowth.js";
import { seriesGrowth } from "./seriesGrowth.js";
import { signOfGrowth } from "./signOfGrowth.js";
import { slippedGrowth } from "./slippedGrowth.js";
import { statedGrowth } from "./statedGrowth.js";
import { thatOf } from "./thatOf.js";
import { tiedDelta } from "./tiedDelta.js";
import { turnedInBrackets } from "./turnedInBrackets.js";

const REACH = 6;
/** So far before may stand what a difference led to: a list of key figures, above the prose. */
const FAR = 30;
/** The percentage is one of the number right before it: "418,184 in 2022, which had themselves been". */
const RELATIVE =
  /[,،] (?:which|itself|themselves) (?:had |has |have |was |were |is |are )?(?:itself |themselves |already )*(?:been|risen|grown|fallen|up|down)?(?: by)? $|[,،] (?:التي|الذي|وهي|وهو) (?:كانت? |قد )*(?:بدوره[ام]? )?(?:(?:اعلي|اكثر|اقل|مرتفعه?|منخفضه?) )?(?:بنسبه )?$/;
/** A percentage has a base of its own before the next number: "up 25 % on the quarter, from". */
const OWN_BASE =
  /^\s*(?:\)\s*)?(?:(?:since|منذ)\s|(?:on|over|than|عن|علي)\s[^,،؛;]*(?:quarter|month|week|target|average|ربع|شهر|اسبوع|مستهدف|متوسط))[^,،؛;]*[,،]\s*(?:from|against|compared|من|مقابل|مقارنه)(?![a-zء-ي])/;
/** From a percentage to the count that it led to: "rose by 8 % to 10,800". */
const BY_TO = /^\s*(?:to|الي)\s*(?:the\s*)?\(?$/;
/** A share, or a change of each year: "45 % of the 4,000", "5 % a year". */
const OF = /^\s*(?:\)\s*)?(?:of (?:the |all |its |those )*$|(?:(?:a|per|each|every) year|annually)(?![a-z]))/;
/** Nothing but this stands between a percentage and its base. */
const FROM =
  /^\s*(?:(?:more|fewer|less|higher|lower) )?(?:from|on|over|above|below|than|against|compared (?:with|to)|عن|علي|مقارنه ب|مقابل)\s*(?:the\s*)?\(?$/;
/** "There were 1,200 in one office and now 3,000 in all, up 12 % on last year": the first is of no other time. */
const WAS = /(?<![a-zء-ي])[وف]?(?:كان[ء-ي]*|was|were)(?![a-zء-ي])[^,،؛;]*$/;
/** What none goes beyond is no base: "nobody had more than the first: 39,004, up 6.7 %". */
const NOBODY = /(?<![a-zء-ي])(?:nobody|no (?:one|other)|none|not one|لا احد)(?![a-zء-ي])[^.؛;,،]*$/;
/** The count of another time: "402 a year ago and 311 now". */
const AGO =
  /^ (?:a|one|the) (?:year|month|quarter|week) (?:ago|before|earlier)(?![a-z])|^ (?:قبل|منذ) (?:عام|سنه|شهر|ربع)(?![ء-ي])/;
const TIME = /year|month|quarter|week|before|عام|سنه|شهر|ربع|اسبوع|قبل|سابق|ماضي|\d{4}/;

/** Finds percentages of growth and the two counts, or the difference and the count, they come from. */
export function findGrowth({ items, figures }: Unsummed): readonly Relation[] {
  const values = new Set(figures.flatMap((figure) => ("value" in figure ? figure.value : [])));
  const found = items.flatMap((percent, index): readonly Relation[] => {
    if (percent.kind !== "percent" || OF.test(percent.after)) return [];
    if (OF_TOTAL.test(percent.after) && !tellsChange(percent.before)) return [];
    const near = nearby(items, percent.start, REACH);
    const all = near.filter((item) => isCount(item) && Math.abs(item.sentence - percent.sentence) <= 1);
    const chained = chainedGrowth(items, percent, index) ?? seriesGrowth(items, percent, index);
    const stated = incrementGrowth(all, percent) ?? chained ?? rowGrowth(items, index);
    if (stated !== undefined) return [stated];
    const delta = tiedDelta(items, percent, index);
    const sign = signOfGrowth(items, percent, delta, index);
    if (sign === 0) return movedGrowth(items, percent, index);
    const growth = withSign(percent, sign);
    const counts = all.filter(
      (item) => !isIncrement(item) && !isBaseOfOther(near[near.indexOf(item) - 1], item, percent),
    );
    const told = counts.filter(({ sentence }) => sentence === percent.sentence);
    const parts = told.findIndex(({ start, before }) => start > percent.end && DIVIDED.test(before));
    // Both counts stand before what divides one of them.
    const own = parts < 2 ? told : told.slice(0, parts);
    const before = counts.filter(({ sentence }) => sentence === percent.sentence - 1);
    const [next, two] = [items[index + 1], items.slice(Math.max(0, index - 2), index)];
    const earlier = THAT.test(percent.before) ? thatOf(before, own, growth) : before;
    const others = near.filter(
      (other) => other !== percent && other.kind === "percent" && other.sentence === percent.sentence,
    );
    const isThat = own.length === 0 && THAT.test(percent.before);
    const pairs = (isThat ? statedPairs(before, []) : statedPairs(own, earlier)).filter(
      (pair) =>
        !isApart(pair, percent, next) &&
        !AGO.test(pair[1].after) &&
        !NOBODY.test(pair[0].before) &&
        (!OF_WHICH.test(pair[1].before) || !isBesideBase(pair[0]) || isBesideBase(pair[0], percent)) &&
        !pair.some((count) => count === delta) &&
        (!RELATIVE.test(percent.before) || pair[1] === items[index - 1]) &&
        !isBehindOther(near, pair[1], percent) &&
        !others.some((other) => isOf(pair, other)) &&
        (pair[1] === next || !BY_TO.test(next?.before ?? "")),
    );
    const around = pairs.find(([base, after]) => after === items[index - 1] && base === next);
    const moved = around && hasMoved(around[1]) ? around : undefined;
    const beside = pairs.find(
      (pair) =>
        pair[0] === two[1] && pair[1] === two[0] && OF_WHICH.test(pair[1].before) && isBesideBase(pair[0], percent),
    );
    const tied = moved ?? (around && FROM.test(around[0].before) ? around : beside);
    const concluded = ledPair(pairs, growth, [next, items[index + 2]], own) ?? concludedPair(pairs, percent, two, next);
    const isAlone = others.length === 0 && (own.length === 2 || (own.length === 1 && earlier.length === 1));
    const found =
      pairs.length > 0
        ? statedGrowth(moved === undefined ? pairs : [moved], growth, isAlone, tied, concluded, items[index - 1])
        : impliedGrowth(counts, growth);
    if (found.some(holds)) return found;
    const since = before.flatMap((after) => own.map((base) => relate("growth", [base, after], growth))).find(holds);
    if (found.length > 0) return since === undefined ? found : [since];
    const led = deltaGrowth(all, growth, delta, nearby(items, percent.start, FAR).filter(isCount), values);
    if (led.length > 0) return led;
    const between = differenceGrowth(near.filter(isCount), growth);
    if (between !== undefined) return [between];
    // Each of the three in its own sentence: "We took 1,200. In 2013 it was 1,000. That is a rise of 20 %".
    const last = THAT.test(percent.before) ? impliedGrowth(two.filter(isCount), growth) : [];
    if (last.length > 0) return last;
    return bareGrowth(items, percent, index, growth) ?? slippedGrowth(near.filter(isCount), growth, figures);
  });
  return turnedInBrackets(items, found);
}

/** Another clause, with its own subject, stands between the two counts and the percentage. */
function isApart([one, other]: Pair, percent: Item, next: Item | undefined): boolean {
  if (OVER_TIME.test(percent.after) && WAS.test(one.before) && !TIME.test(one.before + one.after)) return true;
  const [start, end] = one.start < other.start ? [one.start, other.end] : [other.start, one.end];
  if (end <= percent.start) return CONTRAST.test(percent.before);
  if (one === next && other.end <= percent.start && (OWN_BASE.test(next.before) || /[:;؛]/.test(next.before)))
    return true;
  return start >= percent.end && next !== undefined && CONTRAST.test(next.before);
}

/** "Rose to 77,200": what follows at once tells by how much, and from what. */
function hasMoved({ before }: Item): boolean {
  return TO.test(before) && tellsChange(before);
}

/** The two counts give another percentage of the sentence. */
function isOf([before, after]: Pair, percent: Item): boolean {
  const sign = after.value < before.value === percent.figure.units < 0 ? 1 : -1;
  return holds(relate("growth", [before, after], withSign(percent, sign)));
}
