import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { RATE } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { endsThere } from "./endsThere.js";
import { isOtherShare } from "./isOtherShare.js";
import { saysShare } from "./saysShare.js";
import { slipOfShare } from "./slipOfShare.js";
import { type SoleShare, solePair } from "./solePair.js";

const REACH = 12;
/** Smaller counts are those of classes, grades and stars. */
const LEAST = 5;
/** Sentences with more counts than these are lists. */
const MOST = 6;
/** Counts so many sentences away are not added to make a whole. */
const FAR = 3;
/** The sentences around a percentage that may hold its two counts. */
const SCOPES = [
  [0, 0],
  [-1, 0],
  [0, 1],
  [-2, 0],
] as const;
/** What the percentage is said to be of. */
const OF = /^\s*(?:\)\s*)?(?:of (?:the |all |these )*|من (?:هذه )?)([a-zء-ي]{2,}(?: [a-zء-ي]+){0,2})/;
const ALL =
  /^(?:them|these|those|all|total|cases|whole|it|sample|respondents|العينه|اجمالي|مجموع|جميع|كل|العدد|الاجمالي|المجموع|هذ[اه])(?![a-zء-ي])/;
/** Nothing leads to the percentage that names another share than that of the part: "or", `أي بنسبة`, "their share is therefore". */
const PLAIN =
  /(?:^[^a-zء-ي]*|[,،–—(]\s*)(?:(?:or|i\.?e\.?|that|so|is|which|their|its|share|therefore|thus|only|just|[a-z]+ing|to|up|for|اي|وه[وي]|[وب]?ما|وذلك|ب?نسبه|نسبته[امن]?|[وف]?[يت](?:مثل|شكل|عادل))(?![a-zء-ي])\s*)+\(?$/;

/**
 * Finds the one percentage of a few sentences that have two counts and no more, or one that is told as a part of another. Nothing else can
 * give it; it is wrong where a slip of the hand made it of theirs.
 */
export function findSoleShares({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent): readonly Relation[] => {
    if (percent.kind !== "percent" || percent.signed || isLimit(percent) || judged.has(percent)) return [];
    if (isOtherShare(percent)) return [];
    const near = nearby(items, percent.start, REACH);
    for (const [from, to] of SCOPES) {
      const own = near.filter(
        ({ sentence }) => sentence >= percent.sentence + from && sentence <= percent.sentence + to,
      );
      const counts = own.filter((item) => isCount(item) && item.value > LEAST);
      const pair = counts.length > MOST ? undefined : solePair(percent, counts);
      if (pair === undefined) continue;
      const relation = relate("share", [pair.part, pair.whole], percent);

      const isAlone = own.every((item) => item === percent || item.kind !== "percent");
      return isAlone && isMistaken(percent, pair) && !fitsAny(near, percent) ? [relation] : [];
    }
    return [];
  });
}

/** Chance seldom makes three digits differ by a slip; of two, a wrong digit makes any other. */
function isMistaken(percent: Item, pair: SoleShare): boolean {
  const slip = slipOfShare(pair, percent);
  if (slip === undefined) return false;
  const { part, whole, isTold } = pair;
  const base = OF.exec(percent.after)?.[1];
  const stems = stemsOf(base ?? "");
  const isPlain = base === undefined || ALL.test(base) || (stems.length === 0 && !base.includes(" "));
  const own = stemsOf(`${clauseBefore(whole.before)} ${clauseAfter(whole.after)}`);
  const isFirst = percent.end <= Math.min(part.start, whole.start);
  const isNamed = stems.some((stem) => own.includes(stem));
  const isSaid = saysShare(percent, pair, isTold);
  const isOpen = isFirst || isNamed || isPlain;
  const isTied = isSaid && isOpen;
  const isOfWhole = base === undefined ? endsThere(percent) : isPlain || own.includes(stems[0] ?? "");
  const isCertain = isTold && isTied && isOfWhole && !RATE.test(clauseBefore(percent.before));
  const isBehind = Math.max(part.end, whole.end) <= percent.start;
  if (slip === "rest") return isCertain && isBehind && PLAIN.test(percent.before);
  const isLong = percent.figure.units > 99;
  if (slip === "inverse") return isTold && (isLong || isTied);
  if (slip === "turned") return isTied || (isLong && (isSaid || isOpen)) || (isTold && isBehind && isOpen);
  return isLong && (isTied || (isTold && isNamed));
}

/** Whether two counts give the percentage, as part and whole, as parts of what they make together, or with a third that does. */
function fitsAny(near: readonly Item[], percent: Item): boolean {
  const counts = near.filter(isCount);
  const step = 0.51 * 10 ** -percent.figure.decimals;
  const isShare = (part: number, whole: number) =>
    part < whole && Math.abs((100 * part) / whole - percent.value) <= step;
  const isNear = ({ sentence }: Item) => Math.abs(sentence - percent.sentence) < FAR;
  return counts.some((part) =>
    counts.some(
      (one) =>
        isShare(part.value, one.value) ||
        (one !== part && isShare(part.value, part.value + one.value)) ||
        (isNear(one) &&
          counts.some((two) => two.start > one.start && isNear(two) && isShare(part.value, sumOf([one, two])))),
    ),
  );
}
