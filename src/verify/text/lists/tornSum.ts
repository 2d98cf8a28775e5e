import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { sharesStem } from "../clauses/sharesStem.js";
import {
  COMPARISON,
  DIVIDED,
  FALL,
  HIGHEST,
  MEAN,
  OF_WHICH,
  OTHER,
  PENDING,
  RESOLVED,
  REST,
  RISE,
  TOTAL,
} from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import type { SumHit } from "../sums/findSums.js";

/** Another subject begins: the next count is none of the list. */
const OTHERWISE: readonly RegExp[] = [TOTAL, OF_WHICH, PENDING, RESOLVED, COMPARISON, RISE, FALL, HIGHEST, MEAN];
/** The second of two names, and no first of a list: "lines 911 and 937 took". */
const SECOND = /(?:^|\d)\s*(?:and\s+|و\s?)$/;
/** A bracket is opened behind the number before. */
const ASIDE = /\(\s*$/;
/** A name and its separator. */
const NAMED = /^\)?\s*[;؛]?[^.؛;()\d]{0,60}\(?$/;
const BULLET = /^[^a-zء-ي\d\s]/;
/** What joins a number, with its noun, to the class that it counts. */
const OF_CLASS =
  /^(?: [a-zء-ي]+)?(?: (by|via|about|from|in|for|to|on|at|عبر|عن|من|في|علي|الي|بشان)(?![a-zء-ي])(?![^,،;؛.]* (?:not|لم|غير) )|\s*(?:[,،.؛;)]|$))/;

/** All parts of a list that says that it is all, or names the next in the same way, where the total is the sum of the first of them and leaves the next one out. */
export function tornSum(
  { total, parts, outcome }: SumHit,
  [next, afterNext]: readonly Item[],
  previous: Item | undefined,
): readonly Item[] | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || next === undefined || outcome.outcome !== "pass") return undefined;
  const isFirst =
    next === total &&
    previous !== undefined &&
    previous.noun === (total.noun ?? previous.noun) &&
    !isWho(previous) &&
    !SECOND.test(previous.before);
  if (isFirst && NAMED.test(first.before) && isMade([previous, ...parts], previous, total)) return [previous, ...parts];
  // What is left out stands between the others and their total.
  if (afterNext === total && (isRows([last, next, total]) || isMade([...parts, next], next, total)))
    return [...parts, next];
  const isRest = parts.length > 2 && next.sentence === last.sentence && isRestOf(next);
  if (isRest && first.start > total.end && next.value < total.value) return [...parts, next];
  const isAll = previous === total && DIVIDED.test(`${clauseBefore(total.before)} ${total.after} ${first.before}`);
  const isLike = parts.length > 2 && parts.some((part) => sharesStem(part.before, next.before));
  const isEnded = [REST, OTHER].some((cue) => cue.test(clauseBefore(last.before)));
  if (first.start < total.end || isEnded || !(isAll || isLike)) return undefined;
  const goesOn = next.sentence === last.sentence || (last.listed && next.listed && next.line - last.line === 1);
  // The next bullet beside the total, and none of those under it.
  const isOuter = BULLET.test(next.before) && next.before[0] === total.before[0] && next.before[0] !== last.before[0];
  const joint = OF_CLASS.exec(last.after);
  const isPart =
    joint !== null &&
    joint[1] === OF_CLASS.exec(next.after)?.[1] &&
    next.noun === last.noun &&
    next.bound === undefined &&
    next.value < total.value &&
    NAMED.test(next.before);
  return goesOn && !isOuter && isPart && !OTHERWISE.some((cue) => cue.test(next.before)) ? [...parts, next] : undefined;
}

/** "311 expects to handle": the number is what a service is called by. */
function isWho({ noun, before, after }: Item): boolean {
  return noun === undefined && /(?:^|[.!?\n])[^a-zء-ي\d]*$/.test(before) && /^ [a-z]+s to [a-z]/.test(after);
}

/** Neighbouring rows, the last of which is called a total. */
function isRows([last, next, total]: readonly [Item, Item, Item]): boolean {
  const listed = last.listed && next.listed && total.listed && TOTAL.test(total.before);
  return listed && next.line - last.line === 1 && total.line - next.line === 1;
}

/** A sentence lists what makes its total: "500 calls, 310 e-mails and 180 letters, bringing the total to". */
function isMade(parts: readonly Item[], left: Item, total: Item): boolean {
  const isOne = parts.every(({ sentence, end }) => sentence === total.sentence && end <= total.start);
  return (
    isOne &&
    left.value > 99 &&
    left.value < total.value &&
    left.bound === undefined &&
    // "12,450 letters (13,020)": that of another time.
    (!ASIDE.test(left.before) || parts.every(({ before }) => ASIDE.test(before))) &&
    isMadeTotal(total) &&
    !OTHERWISE.some((cue) => cue.test(left.before))
  );
}

/** The rest of what a list divides, "the remaining 519 were about signs", and not what is still open or was closed. */
function isRestOf({ before, after }: Item): boolean {
  const clause = clauseBefore(before);
  const told = `${clause.replace(REST, "")} ${clauseAfter(after)}`;
  return REST.test(clause) && ![PENDING, RESOLVED].some((cue) => cue.test(told));
}
