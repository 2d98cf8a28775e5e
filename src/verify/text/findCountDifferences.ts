import { checkBound } from "../checks/checkBound.js";
import { BY_HOW_MUCH, FALL, FROM, RISE } from "./cues.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import { directionOf } from "./directionOf.js";
import { isAlike } from "./isAlike.js";
import { judgeDifference } from "./judgeDifference.js";
import { nearby } from "./nearby.js";
import type { Item, Relation } from "./Relation.js";
import { roundFigure } from "./roundFigure.js";
import { statedPairs } from "./statedPairs.js";

const REACH = 6;
/** Further from the difference than this share of it, the number is the difference of something else. */
const FAR = 0.2;
/** "827 fewer complaints than in 2022". */
const MORE = /^\s*(?:more|fewer|less|higher|lower|(?:اكثر|اقل|ازيد) (?:من|مما))(?![a-zء-ي])/;
/** The difference has a base of its own before that number: "أقل بـ140 من الشهر السابق، مقابل". */
const OWN_BASE = /(?<![a-zء-ي])(?:من|عن|than|from|on) [^,،;]*[,،;]/;
const GAP = /فارق|الفرق|difference/;
/** Nothing else in its clause, so that the difference has no subject of its own: "8,310 calls, an increase of", "أي بزيادة قدرها". */
const ALONE =
  /(?:^|[,،;؛(—–-])\s*(?:[وف]?(?:اي|ذلك|هو)|that is|or|and|which is)?\s*(?:(?:up|down|higher|lower)?\s*by|(?:an?|the)? ?(?:[a-z]+ )?(?:of|:)|[وب]?(?:ال)?(?:زياده|انخفاض|ارتفاع|نقص|تراجع|نمو|فارق|الفرق)(?: (?:قدره|مقداره|بلغ|يبلغ|بمقدار|بواقع)[ء-ي]*)?|بمقدار|(?:اقل|ادني|اكثر|اعلي|ازيد) ب(?:نحو|مقدار)?)\s*\(?$|(?<![ء-ي])[وب]?ب(?:زياده|انخفاض|ارتفاع|نقص|تراجع|نمو|فارق)(?: (?:قدره|مقداره|بلغ|يبلغ)[ء-ي]*)?\s*\(?$/;
/** "An increase of 40 in visits": of a part, unless a time follows. */
const OF_PART =
  /^\s*(?:[a-z]+ )?(?:in|among|for|from|at|by|within)(?!\s*(?:the )?$)(?! (?:the |a |one |this |just )*(?:\d|year|month|quarter|half|week|day|20|from))(?![a-z])|^\s*(?:[ء-ي]+ )?(?:من|في|لدي|بين)(?! (?:ال)?(?:عام|سنه|شهر|ربع|نصف|اسبوع|فتره|\d))(?![ء-ي])/;

/** Finds a difference told with both counts it lies between: "fell from 6,745 to 5,918, by 827", "850 in May, 50 more than the 800 of April". */
export function findCountDifferences(items: readonly Item[], growth: readonly Relation[]): readonly Relation[] {
  const grown = growth.filter(({ outcome, operands }) => outcome.outcome.startsWith("pass") && operands.length === 3);
  return items.flatMap((delta, index): Relation[] => {
    if (delta.kind !== "count" || !isDifference(delta, items[index - 2])) return [];
    const near = nearby(items, delta.start, REACH).filter(
      (item) => item.kind === "count" && item.per === undefined && item !== delta && isAlike(item, delta),
    );
    const beside = near.filter(({ sentence }) => sentence === delta.sentence);
    const earlier = near.filter(({ sentence }) => sentence === delta.sentence - 1);
    const proven = grown.flatMap(({ operands: [before, after, percent] }) => {
      const pair = [before, after].flatMap((span) => near.find((item) => item === span) ?? []);
      return pair.length === 2 && percent !== undefined && Math.abs(percent.start - delta.start) < 80 ? [pair] : [];
    });
    const stated = proven.length > 0 ? proven : statedPairs(beside, earlier);
    const relate = ([before, after]: readonly Item[]): Relation[] => {
      if (before === undefined || after === undefined) return [];
      const falls = before.value > after.value;
      const wrongWay = directionOf(delta, undefined) === (falls ? 1 : -1) && stated.length === 1 && !isMixed(delta);
      const [high, low] = falls !== wrongWay ? [before, after] : [after, before];
      const bound = boundOf(delta);
      const gap = { units: Math.abs(high.value - low.value), decimals: 0 };
      const outcome =
        bound === "over" || bound === "under"
          ? checkBound([gap], bound === "over" ? ">=" : "<=", delta.figure)
          : judgeDifference(high.figure, low.figure, bound === undefined ? delta.figure : roundFigure(delta.figure));
      return [{ kind: "difference", operands: [high, low, delta], outcome, base: before }];
    };
    const own = stated.filter(
      ([before, after]) => before !== undefined && after !== undefined && isOf(delta, before, after),
    );
    const found = own.flatMap(relate);
    const held = found.find(({ outcome }) => outcome.outcome.startsWith("pass"));
    if (held !== undefined) return [held];
    const [only, ...others] = found;
    const [[before, after] = []] = own;
    if (only === undefined || others.length > 0 || boundOf(delta) === "about" || before === undefined) return [];
    const gap = Math.abs(before.value - (after?.value ?? 0));
    if (hasPair([...beside, ...earlier], delta) && gap !== delta.value) return [];
    const close = Math.abs(gap - delta.value) <= FAR * gap || differsByOneSlip(gap, delta.value);
    return close && before.figure.decimals === 0 && after?.figure.decimals === 0 ? [only] : [];
  });
}

function isDifference(delta: Item, first: Item | undefined): boolean {
  const { after } = delta;
  const before = leadOf(delta);
  const verb = first?.sentence === delta.sentence && FROM.test(first.before) ? first.before : "";
  const moved = [before, verb].some((words) => RISE.test(words) || FALL.test(words) || GAP.test(words));
  return (BY_HOW_MUCH.test(before) && moved) || MORE.test(after);
}

/** Whether a difference may be that of two counts: told right before them, between them, or after them with no subject of its own. */
function isOf(delta: Item, before: Item, after: Item): boolean {
  const [first, last] = before.start < after.start ? [before, after] : [after, before];
  if (delta.start < first.start) return !/[,،;؛]|(?<![a-z])and /.test(first.before);
  if (OF_PART.test(delta.after)) return false;
  if (MORE.test(delta.after)) return first === after && first.start < delta.start && delta.start < last.start;
  if (first === after && delta.start > first.start && delta.start < last.start) return !OWN_BASE.test(before.before);
  return ALONE.test(leadOf(delta));
}

/** What stands before a number and the words of its bound. */
function leadOf({ before }: Item): string {
  return before.replace(
    /(?:more than|less than|at least|at most|about|nearly|almost|around|some|over|under|roughly|approximately|اكثر من|اقل من|ما يقارب|نحو|حوالي|قرابه|زهاء)\s*$/,
    "",
  );
}

/** In "أقل بـ120" the word says the direction, and is no bound. */
function boundOf({ bound, before }: Item): Item["bound"] {
  return /(?:اقل|ادني|اكثر|اعلي|ازيد) ب\s*\(?$/.test(before) ? undefined : bound;
}

/** Words of both directions around a number. */
function isMixed({ before, after }: Item): boolean {
  const words = `${before} % ${after}`;
  return RISE.test(words) && FALL.test(words);
}

/** Whether any two counts nearby have the difference. */
function hasPair(counts: readonly Item[], { value }: Item): boolean {
  const values = new Set(counts.map((count) => count.value));
  return counts.some((count) => values.has(count.value + value));
}
