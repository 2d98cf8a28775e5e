import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { COMPARISON, EARLIER, OF_FIRST, OF_THEM, OF_THESE, OF_WHICH, OPEN, PLANNED } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { type Fate, fateOf } from "./fateOf.js";
import { isExact } from "./isExact.js";

/** How far parts may go beyond their whole: of two of which none is the other, and of three or more. */
const FAR = { two: 0.25, more: 0.05 } as const;
/** The rest is told in several: "the rest were 1,062 notes and 779 enquiries". */
const REST =
  /(?<![a-z])the (?:rest|others|remainder) (?:were|was|are|being|came as|comprised)\s*$|(?<![ء-ي])[وف]?(?:(?:ال)?(?:بقيه|باقي)(?: ال[ء-ي]+)?|بقيته[ام]|باقيه[ام])(?: (?:كانت?|هي|عباره عن|وهي))?\s*$/;
const AND = /^[^.؛;:()]{0,60}(?:(?<![a-z])and\s|\sو)$/;
/** Told at once, before what may be some of it. */
const NEAR = 4;

/**
 * Finds parts that are together more than the whole that they are said to be of, though none is a part of another: by what became of
 * them ("of these 389 were settled, 249 went on to the committee and 1,163 stayed under way"), since another count of the same is
 * their sum ("173 operations, of which …", where the text has 199 of them), or since they are what was left ("the rest were …").
 */
export function findOverfilled({ text, items, counts, sums }: Reading): readonly Relation[] {
  const judged = (parts: readonly Item[], whole: Item) =>
    isMore(text, parts, whole) ? [relate("sum", parts, whole)] : [];
  const places = new Map(counts.map((count, place) => [count, place]));
  const told = sums.flatMap(({ parts, total, outcome }) => {
    const whole = parts[0] && wholeOf(counts, places.get(parts[0]) ?? 0);
    const isOther = whole?.noun !== undefined && whole.noun === total.noun && !parts.includes(whole) && whole !== total;
    return isOther && outcome.outcome === "pass" && parts.every((part) => mayBeSame(part, whole))
      ? judged(parts, whole)
      : [];
  });
  const fates = counts.flatMap((_, at) => {
    const whole = wholeOf(counts, at);
    if (whole === undefined) return [];
    const parts = withFates(counts, at);
    const isFew = sumOf(parts) <= (1 + (parts.length > 2 ? FAR.more : FAR.two)) * whole.value;
    const areSame = parts.every((part) => mayBeSame(part, whole) || part.noun === "case");
    return isFew && areSame ? judged(parts, whole) : [];
  });
  const rest = items.flatMap((share, at) => {
    const [whole, first, second] = [items[at - 1], items[at + 1], items[at + 2]];
    if (whole === undefined || first === undefined || second === undefined) return [];
    // "81% of them complaints; the rest were 1,062 notes and 779 enquiries".
    const isRest = OF_THEM.test(share.after) && REST.test(first.before) && AND.test(second.before);
    const areCounts = share.kind === "percent" && [whole, first, second].every(isCount);
    return isRest && areCounts && whole.sentence === second.sentence ? judged([first, second], whole) : [];
  });
  return [...told, ...fates, ...rest];
}

/** The count that the one at a place is said to be the first part of. */
function wholeOf(counts: readonly Item[], at: number): Item | undefined {
  const [whole, first] = [counts[at - 1], counts[at]];
  if (whole === undefined || first === undefined || OPEN.test(clauseBefore(first.before))) return undefined;
  const isNext = OF_THESE.test(first.before) && first.sentence === whole.sentence + 1;
  if (first.sentence !== whole.sentence) return isNext ? whole : undefined;
  return OF_WHICH.test(clauseBefore(first.before)) || OF_FIRST.test(whole.before) ? whole : undefined;
}

/** Counts of one sentence, each with a fate of its own that none of the others can have. */
function withFates(counts: readonly Item[], at: number): readonly Item[] {
  const parts: Item[] = [];
  const fates: Fate[] = [];
  for (const count of counts.slice(at, at + NEAR)) {
    const fate = fateOf(count);
    const isNext = parts.length === 0 || (count.sentence === parts[0]?.sentence && !isPart(count));
    if (!isNext || fate === undefined || fates.includes(fate)) break;
    parts.push(count);
    fates.push(fate);
  }
  const isPair = parts.length === 2 && fates.includes("taken") && fates.includes("treated there");
  return isPair || (parts.length > 2 && fates.includes("settled") && fates.includes("under way")) ? parts : [];
}

function isMore(text: string, parts: readonly Item[], whole: Item): boolean {
  const isPlain = [...parts, whole].every(
    (count) => isExact(count) && count.per === undefined && !PLANNED.test(count.after),
  );
  return (
    parts.length > 1 &&
    isPlain &&
    sumOf(parts) > whole.value &&
    // A part that the others need not be without.
    parts.every(({ value }) => sumOf(parts) - value !== whole.value) &&
    parts.every((part) => isAlike(part, whole)) &&
    !isIncrement(whole) &&
    ![COMPARISON, EARLIER].some((cue) => cue.test(clauseOf(whole))) &&
    !mayOverlap(text, [...parts, whole])
  );
}
