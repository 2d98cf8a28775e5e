import { clauseOf } from "../clauses/clauseOf.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { LAST, OTHER, REST } from "../passage/cues.js";
import { halfStep } from "../relations/halfStep.js";
import { holds } from "../relations/holds.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { areOfNextSentences } from "./areOfNextSentences.js";

/** A smaller sum may hold by chance. */
const LIKELY = 1000;
/** So may one of more numbers, of several paragraphs; all that stand behind their total in its own are no accident. */
const FEW = 4;
/** The next numbers behind another, if they are as large on average, seldom give it. */
const EACH = 100;
/** The end of a line counts as a sentence. */
const NEXT = 2;
const BULLET = /^[-–—•●○*▪■□◦‣∙·►]/;

/** The run of consecutive counts that gives the total within the slack of rounded ones, the nearest to it if there are several. */
export function nearestRun(
  near: readonly Item[],
  total: Item,
  slack: number,
  isChance: (parts: readonly Item[]) => boolean,
): readonly Item[] | undefined {
  let best: readonly Item[] | undefined;
  let start = 0;
  let sum = 0;
  const most = total.value + slack;
  const least = total.value - slack;
  for (let end = 0; end < near.length; end++) {
    sum += near[end]?.value ?? 0;
    while (sum > most && start < end) sum -= near[start++]?.value ?? 0;
    for (let from = start, rest = sum; from < end && rest >= least; rest -= near[from++]?.value ?? 0) {
      const parts = near.slice(from, end + 1);
      const nearer = best === undefined || distance(parts, total) < distance(best, total);
      if (
        nearer &&
        isSumOf(parts, total, rest, near, near[end + 1]) &&
        !areBulletsApart(parts, total, [near[from - 1], near[end + 1]]) &&
        (parts.length <= FEW || isTogether(parts, near, total)) &&
        !isChance(parts)
      )
        best = parts;
    }
  }
  return best;
}

function isSumOf(
  parts: readonly Item[],
  total: Item,
  sum: number,
  near: readonly Item[],
  next: Item | undefined,
): boolean {
  if (sum !== total.value && !mayBeRounded(parts, total, next)) return false;
  const isRows = total.listed && parts.every((part) => part.listed && !/\(\s*$/.test(part.before));
  if (total.value < 20 && total.noun === undefined && !isRows) return false;
  const short = total.figure.decimals < 0 && total.figure.units < 100;
  if (short && parts[0]?.sentence !== parts.at(-1)?.sentence && !REST.test(parts.at(-1)?.before ?? "")) return false;
  const isEnd = next === undefined || (parts.length > FEW && next.line !== total.line);
  const isExact = sum === total.value && areNext(parts, near, total);
  const areAll =
    (isExact && ((isEnd && (parts.length > FEW || areOf(parts, total))) || endsWithRest(parts))) ||
    (sum === total.value && sum >= EACH && areOf(parts, total) && areHeads(parts, near, total)) ||
    (sum === total.value && areOfNextSentences(parts, near, total));
  if (total.value < LIKELY && isScattered(parts, "sentence") && !areAll && !isMadeOf(total, parts)) return false;
  return holds(relate("sum", parts, total));
}

/** Whether parts open the sentences right behind that of their total: "772 incidents. Of fire 429 incidents, no deaths. Of rescue 343 incidents, 445 injured". */
function areHeads(parts: readonly Item[], near: readonly Item[], total: Item): boolean {
  return parts.every((part, at) => {
    const gap = part.sentence - (parts[at - 1] ?? total).sentence;
    return gap > 0 && gap <= NEXT && near[near.indexOf(part) - 1]?.sentence !== part.sentence;
  });
}

/** Three parts and more, the last of which is all others. */
function endsWithRest(parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  return parts.length > 2 && last !== undefined && [REST, OTHER].some((cue) => cue.test(clauseOf(last)));
}

/** What a total is said to be made of stands in the sentence or two before it. */
function isMadeOf(total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  return first !== undefined && isMadeTotal(total) && first.start < total.start && total.sentence - first.sentence < 4;
}

/** Small numbers of bullets that add to that of another one, with a bullet between, do so by chance: "604, 391, 356, 248". */
function areBulletsApart(run: readonly Item[], total: Item, [previous, next]: readonly (Item | undefined)[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || total.value >= LIKELY) return false;
  const isBehind = previous !== undefined && total.start < previous.start && previous.start < first.start;
  const between = isBehind ? previous : next !== undefined && next.start < total.start ? next : undefined;
  const mark = BULLET.exec(total.before)?.[0];
  return (
    between !== undefined && mark !== undefined && [between, ...run].every(({ before }) => before.startsWith(mark))
  );
}

/** Whether the numbers of a sum are those of one paragraph or list, or the very next ones of the same noun behind their total. */
function isTogether(parts: readonly Item[], near: readonly Item[], total: Item): boolean {
  if (!isScattered(parts, "line")) return true;
  const isLast = parts.at(-1) === near.at(-1);
  // All numbers behind it that count the same give no larger one by chance, nor do large ones of them.
  const isSum = total.value >= LIKELY && sumOf(parts) === total.value;
  const isSure = isLast || total.value >= EACH * parts.length;
  if (isSure && isSum && areNext(parts, near, total) && areOf(parts, total, true)) return true;
  // The last of them is said to be the last, or others: "the other reports came from … and lastly".
  const isEnded = isLast && LAST.test(parts.at(-1)?.before ?? "");
  return areNext(parts, near, total) && areOf(parts, total, isEnded);
}

/** Whether they are the very next ones behind their total. */
function areNext([first]: readonly Item[], near: readonly Item[], total: Item): boolean {
  return first === near.find(({ start }) => start > total.start);
}

/** Whether all count what the total does. */
function areOf(parts: readonly Item[], total: Item, isFree = false): boolean {
  return parts.every(({ noun }) => (noun === undefined ? isFree : noun === total.noun));
}

/** A sum that holds only within rounding needs more than its numbers: a total that is no bound, and all of the list beside it. */
function mayBeRounded(parts: readonly Item[], total: Item, next: Item | undefined): boolean {
  if (isLimit(total)) return false;
  if ([total, ...parts].every((item) => halfStep(item) === 0)) return false;
  if (parts.some(({ value }) => Math.abs(value - total.value) <= halfStep(total))) return false;
  // Of parts that rounding hides, any number fits.
  if (2 * parts.filter(({ value }) => value <= halfStep(total)).length > parts.length) return false;
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const whole = next === undefined || (next.sentence !== last.sentence && !(next.listed && last.listed));
  return whole && first.start > total.start && first.sentence - total.sentence <= 1;
}

function distance(parts: readonly Item[], total: Item): number {
  return Math.min(...parts.map((part) => Math.abs(part.start - total.start)));
}

/** Whether the parts stand in several sentences or lines that are no rows of a list: small numbers of a text often add to another by chance, and many do. */
function isScattered(parts: readonly Item[], by: "sentence" | "line"): boolean {
  return parts.some((part) => !part.listed && part[by] !== parts[0]?.[by]);
}
