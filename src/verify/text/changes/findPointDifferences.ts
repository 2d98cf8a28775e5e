import { tellsChange } from "../clauses/tellsChange.js";
import { FROM, POINTS, TO } from "../passage/cues.js";
import { isTurned } from "../relations/isTurned.js";
import { judgeDifference } from "../relations/judgeDifference.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import type { Unsummed } from "../sums/Reading.js";
import { isSlippedGap } from "./isSlippedGap.js";

/** Further from the difference than this share of it, the points are those of something else, but for two digits that are swapped. */
const FAR = 0.5;
const REACH = 6;
/** What a score rose to, or is out of. */
const OF_SCALE = /^ (?:to|on|out of|الي|علي|من)(?![a-zء-ي])/;
/** From a percentage to the one that it is compared with, and from that to how far they are apart. */
const AGAINST =
  /^[^.؛;]{0,60}(?<![a-zء-ي])(?:against|compared (?:with|to)|from|up from|down from|مقابل|مقارنه(?: ب| مع)?|بعد ان كانت?)[^.؛;,،\d]{0,40}$/;
const CHANGE =
  /^[^.؛;\d]{0,40}(?:(?:19|20)\d\d ?م?)?[,،(–—]\s*(?:(?:or|that is|i\.?e\.?|اي)[,،]?\s*)?(?:an? )?(?:(?:drop|fall|rise|increase|decrease|decline|gain|improvement|up|down|ب?(?:انخفاض|ارتفاع|زياده|تراجع|تحسن))(?: (?:of|by|قدره|قدرها|مقداره|مقدارها|بلغ|بلغت|بمقدار))?|by|بمقدار|بواقع)\s*$/;
/** So many points too many are a digit too many: 17 for 7. */
const TEN = 10;
/** The change is one over another time. */
const SINCE = /^[^.؛;]{0,40}(?<![a-zء-ي])(?:since|over|than|from|منذ|عن|علي مدي)(?![a-zء-ي])/;
/** "The target of 80 %", and how far it was missed: "by 6 points", "6 points below". */
const TARGET =
  /(?<![a-zء-ي])(?:targets?|goal|standard|benchmark|objective|(?:ال)?(?:مستهدف[هت]?|هدف|معيار))(?![a-zء-ي])(?: (?:of|was|is|set at|[ء-ي]+)){0,3}\s*$/;
const BY = /(?<![a-zء-ي])(?:by|بفارق|بمقدار|بواقع|بنحو|بفرق)\s*$/;
const BEYOND = /^\s*(?:above|below|over|under|short of|ahead of|behind|فوق|دون|تحت|(?:اعلي|اقل|ادني) من)(?![a-zء-ي])/;
/** They are from another time, whose percentage does not follow: "6 points above last year; the target was 90 %". */
const OF_TIME =
  /^\s*(?:above|below|over|under|ahead of|behind|فوق|دون|(?:اعلي|اقل|ادني) من)\s(?:(?:the|that of|those of) )?(?:last|previous|prior|preceding|same|corresponding|year|quarter|month|\d{4}|(?:ال)?(?:عام|سنه|ربع|شهر|فتره))(?![a-zء-ي])[^,،;؛.]*?(?:[,،;؛.]|\s(?:and|while|but)\s|\sو)/;
/** The value is one of some time or place. */
const DATED = /(?<![a-zء-ي])(?:in|for|at|last|during|في|خلال|لدي)(?![a-zء-ي])/;
/** The points are from something else, unless it follows. */
const THAN = /^[^.؛;]{0,40}(?<![a-zء-ي])(?:above|below|than|over|from|of|فوق|دون|عن|من)(?![a-zء-ي])/;

/** Finds percentage points that stand in a sentence with two percentages and no other: the difference between them. */
export function findPointDifferences({ items, others }: Unsummed): readonly Relation[] {
  return others.flatMap((points): Relation[] => {
    const isPlain = points.kind === "count" && POINTS.test(points.after);
    if (points.kind !== "points" && !isPlain) return [];
    const after = isPlain ? points.after.replace(POINTS, "") : points.after;
    const beside = nearby(items, points.start, REACH).filter(
      ({ kind, sentence }) => kind === "percent" && sentence === points.sentence,
    );
    const [low, high] = [...beside].sort((a, b) => a.value - b.value);
    if (low === undefined || high === undefined || beside.length > 2) return [];
    const gap = high.value - low.value;
    const outcome = judgeDifference(high.figure, low.figure, points.figure, true);
    // "91.4 % in May, against 93.0 % in April, a drop of".
    const isTied = AGAINST.test(high.before) !== AGAINST.test(low.before) && CHANGE.test(points.before);
    const [target, ...targets] = [low, high].filter(({ before }) => TARGET.test(before));
    const value = target === low ? high : low;
    const isOfTarget =
      target !== undefined &&
      targets.length === 0 &&
      ((BY.test(points.before) && target.end <= points.start && !tellsChange(points.before)) || BEYOND.test(after)) &&
      !(value.start > Math.min(points.start, target.start) && DATED.test(value.before));
    const relation: Relation = { kind: "difference", operands: [high, low, points], outcome, measured: true };
    if (OF_TIME.test(after)) return [];
    if (isPlain) return isOfTarget || areMoved(beside, points, after) ? [relation] : [];
    const isTenMore = CHANGE.test(points.before) && !SINCE.test(after) && Math.abs(points.value - gap - TEN) < 0.001;
    const isOfBoth = points.figure.decimals > 0 && (!THAN.test(after) || Math.max(low.start, high.start) > points.end);
    const isSlip = isTurned(points.figure, gap) || (isOfBoth && isSlippedGap(high, low, points));
    const isFar = Math.abs(gap - points.value) > FAR * gap;
    return isFar && !isTied && !isOfTarget && !isTenMore && !isSlip ? [] : [relation];
  });
}

/** "From 81 % to 84 %, up 3 points": of these two, and not of another scale or time. */
function areMoved([from, to]: readonly Item[], points: Item, after: string): boolean {
  return (
    from !== undefined &&
    to !== undefined &&
    to.end <= points.start &&
    FROM.test(from.before) &&
    TO.test(to.before) &&
    CHANGE.test(points.before) &&
    !OF_SCALE.test(after) &&
    !SINCE.test(after)
  );
}
