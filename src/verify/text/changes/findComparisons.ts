import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { isPart } from "../clauses/isPart.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { yearOf } from "../clauses/yearOf.js";
import { FALL, RISE, YEARS } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";
import { judgeDirection } from "./judgeDirection.js";

/** Which of two is the larger, told before both: "took fewer calls than in the year before: 5,300 against 6,900". */
const THAN =
  /(?<![a-z])(?:(more|higher|larger|busier)|(?:fewer|less|lower|smaller|quieter))(?: [a-z]+){0,3} than (?:(?:in|during|at|for) )?(?:the |a )?(?:year|month|quarter|last|previous|before|preceding|same|(?:19|20)\d\d)/;
/** From a number to the one it is compared with: `4,100، وهي أقل من مخالفات العام الماضي التي بلغت`. */
const BETWEEN =
  /^[^.؛;]{0,60}[,،(–—]\s*(?:(?:which|that) (?:is|was) |and so |[وف]?(?:هو|هي|هذا|هذه) (?:عدد |رقم )?)?(?:(more|higher|larger|اكثر|اعلي|اكبر|ازيد)|(?:fewer|less|lower|smaller|اقل|ادني|اصغر)) (?:than|من) [^.؛;]*(?:year|month|quarter|before|previous|last|عام|سنه|شهر|سابق|ماضي|ربع|(?:19|20)\d\d)[^.؛;]*$/;
/** What both come to: "…, so complaints rose", `أي أن الشكاوى ارتفعت`. */
const SO =
  /[,،;؛–—] (?:(?:and )?(?:so|thus|hence|which means|meaning|that is)(?: that)?|اي (?:ان)?|[وب]?ما يعني(?: ان)?|ف)(?![a-z])[^,،؛;.\d]*$/;
/** The verb is taken back, or of something else. */
const NOT =
  /(?<![a-zء-ي])(?:not|no|nor|never|although|though|despite|even if|while|but|however|لم|لا|رغم|بينما|لكن|غير ان|مع ان)(?![a-zء-ي])/;
/** What rises or falls is a rate of the numbers. */
const RATES = /(?<![a-zء-ي])(?:every|each|per|percent|cent|rate|share|average|نسبه|معدل|متوسط)(?![a-zء-ي])/;
/** What is so many times as large is one of something else. */
const FAR = 6;

/** Finds two numbers of a sentence, one of an earlier time, that do not differ as the words before them or between them say. */
export function findComparisons({ items, others }: Reading): readonly Relation[] {
  const rows = runsOf(items, (last, next) => last.sentence === next.sentence);
  const told = rows.flatMap((row) => {
    const [first, second] = row;
    if (row.length !== 2 || first === undefined || second === undefined || !row.every(isPlain)) return [];
    if (!isAlike(first, second) || !mayBeSame(first, second) || !isNear(first, second)) return [];
    const between = BETWEEN.exec(second.before);
    if (between !== null && !NOT.test(first.before))
      return judgeDirection(second, first, between[1] === undefined ? -1 : 1);
    const pair = pairOf(first, second);
    const words = SO.exec(clauseEnd(second.after))?.[0] ?? first.before;
    if (pair === undefined || [NOT, RATES, YEARS].some((cue) => words.search(cue) >= 0)) return [];
    const than = THAN.exec(words);
    const [up, down] = [RISE.test(words), FALL.test(words)];
    const sign = than !== null ? (than[1] === undefined ? -1 : 1) : up === down ? undefined : up ? 1 : -1;
    return sign === undefined ? [] : judgeDirection(pair[0], pair[1], sign);
  });
  // Times and scores, "rose from 67 days to 40".
  const measured = new Set(others);
  const all = [...items, ...others].sort((a, b) => a.start - b.start);
  const moved = all.flatMap((second, at) => {
    const first = all[at - 1];
    if (first === undefined || first.sentence !== second.sentence || !measured.has(first)) return [];
    if (!isFromTo(first, second) || first.noun === undefined || !mayBeSame(first, second)) return [];
    const words = clauseBefore(first.before);
    const [up, down] = [RISE.test(words), FALL.test(words)];
    return up === down || NOT.test(words) || !isNear(first, second) ? [] : judgeDirection(first, second, up ? 1 : -1);
  });
  return [...told, ...moved];
}

/** Two numbers of two years that follow each other, the earlier one first. */
function pairOf(first: Item, second: Item): Pair | undefined {
  const [from, to] = [yearOf(first), yearOf(second)];
  if (from !== undefined && to !== undefined && Math.abs(from - to) === 1)
    return from < to ? [first, second] : [second, first];
  return undefined;
}

/** The rest of the sentence behind a number. */
function clauseEnd(after: string): string {
  return after.split(/[.\n]/)[0] ?? "";
}

function isPlain(count: Item): boolean {
  return isCount(count) && count.bound === undefined && count.signed === undefined && !isPart(count) && !count.listed;
}

function isNear(a: Item, b: Item): boolean {
  return a.value < FAR * b.value && b.value < FAR * a.value;
}
