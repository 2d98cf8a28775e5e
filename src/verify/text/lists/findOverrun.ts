import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { yearOf } from "../clauses/yearOf.js";
import { PLANNED, THEN } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isExact } from "./isExact.js";

/** What goes beyond the whole by more is of another one. */
const FAR = 0.25;
const LEAST = 100;
/** So many counts on either side may belong to them. */
const MOST = 40;
/** What is told between the whole and its parts. */
const REACH = 3;
/** Each of them is in one group only, where a cause or a topic may be one of several. */
const LARGEST =
  /(?<![a-z])(?:largest|biggest) (?:group|category|class|segment|block|number|share|portion)(?![a-z])|(?<![ء-ي])(?:ال)?(?:فيه|مجموعه|شريحه|حصه|نصيب|قسم|عدد) (?:ال)?(?:اكبر)(?![ء-ي])|(?<![ء-ي])اكبر (?:فيه|مجموعه|شريحه|حصه|قسم|عدد)(?![ء-ي])/;
/** The whole is all since the beginning: "5,041 since it was established". */
const SINCE_START =
  /(?<![a-z])since (?:it|they|its|their|the)? ?(?:[a-z]+ )?(?:was |were )?(?:established|founded|created|launched|formed|set up|opened|began|started|inception|foundation|creation|establishment|launch|formation)(?![a-z])|(?<![ء-ي])منذ (?:تاسيس|انشاي|انشاء|اطلاق|افتتاح|تدشين|قيام|بدايه عمل|بدء عمل)[ء-ي]*/;
/** The year that is not over. */
const THIS_YEAR =
  /(?<![a-z])this year(?![a-z])|(?<![ء-ي])(?:هذا العام|هذه السنه|(?:العام|السنه) (?:الحالي|الجاري)ه?)(?![ء-ي])/;

/** Finds parts that are more than their whole, told in another sentence: groups by rank, "the largest group at 1,437, followed by", or all the years since the beginning. */
export function findOverrun({ text, counts }: Reading): readonly Relation[] {
  return counts.flatMap((first, at): readonly Relation[] => {
    const earlier = counts.slice(Math.max(0, at - MOST), at);
    const before = earlier.filter(({ sentence, value }) => first.sentence - sentence <= REACH && value > 0);
    const own = counts.slice(at, at + MOST);
    const ranked = LARGEST.test(clauseBefore(first.before)) ? rankedFrom(own) : [];
    const yearly = yearsFrom(own);
    const since = before.at(-1);
    const [parts, whole] =
      ranked.length > 2 ? [ranked, largestOf(before)] : [yearly, since && isSinceStart(since) ? since : undefined];
    if (whole === undefined || parts.length < 3) return [];
    const told = [...parts, whole];
    const sum = sumOf(parts);
    const isMore = sum > whole.value && sum <= (1 + FAR) * whole.value && whole.value >= LEAST;
    // A larger count may be the whole of them.
    const isOfOther = earlier.some(({ value }) => value >= sum);
    const isPlain = told.every((one) => isExact(one) && one.per === undefined && !PLANNED.test(clauseAfter(one.after)));
    const isOne = parts.every((part) => part.value < whole.value && isAlike(part, whole) && mayBeSame(part, whole));
    if (!isMore || isOfOther || !isPlain || !isOne || isIncrement(whole) || mayOverlap(text, told)) return [];
    return [relate("sum", parts, whole)];
  });
}

function isSinceStart({ before, after }: Item): boolean {
  return [clauseAfter(after), before].some((words) => SINCE_START.test(words));
}

/** The only count of what is counted that is more than any other before. */
function largestOf(counts: readonly Item[]): Item | undefined {
  const [top, next] = [...counts].sort((a, b) => b.value - a.value);
  return top?.noun !== undefined && top.value !== next?.value ? top : undefined;
}

/** The counts of one sentence that follow by rank, each no more than the one before. */
function rankedFrom(counts: readonly Item[]): readonly Item[] {
  const [first, second] = counts;
  if (first === undefined || second === undefined || !THEN.test(second.before)) return [];
  const own = counts.filter(({ sentence }) => sentence === first.sentence);
  return own.every(({ value }, at) => at === 0 || value <= (own[at - 1]?.value ?? 0)) ? own : [];
}

/** The counts of one year after the other, of which the last may be this one. */
function yearsFrom(counts: readonly Item[]): readonly Item[] {
  const parts: Item[] = [];
  for (const count of counts) {
    const [start, last] = [parts[0], parts.at(-1)];
    const year = start && yearOf(start);
    const isThis = THIS_YEAR.test(`${count.before} ${clauseAfter(count.after)}`);
    const isNext = year === undefined ? yearOf(count) !== undefined : yearOf(count) === year + parts.length;
    if (last !== undefined && count.sentence - last.sentence > 1) break;
    if (!isNext && !(isThis && parts.length > 1)) break;
    parts.push(count);
    if (isThis) break;
  }
  return parts;
}
