import { slipOf } from "../../common/slipOf.js";
import { areComplements } from "../clauses/areComplements.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { MAKING, OF_WHICH, OPEN, PENDING, RESOLVED, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { withoutNoughts } from "../relations/withoutNoughts.js";
import { areAnsweredOrNot } from "./areAnsweredOrNot.js";
import { areOfOneKind } from "./areOfOneKind.js";
import type { CountList } from "./CountList.js";
import { isDivided } from "./isDivided.js";
import { isOfOtherThing } from "./isOfOtherThing.js";
import { isOverfull } from "./isOverfull.js";
import { isTailOf } from "./isTailOf.js";
import { slipOfSum } from "./slipOfSum.js";

/** How far parts may go beyond a total of another sentence. */
const FAR = 0.1;
/** How far parts may go beyond the total that they follow as its list: "39 complaints: 30 from the north and 19 from the south". */
const SURPLUS = 0.35;
/** One complaint may be about several things. */
const ABOUT =
  /^\s*(?:[a-z]+ ){0,2}(?:about|concern[a-z]*|cit(?:ed|ing)|involv[a-z]+|mention[a-z]*|nam(?:ed|ing)|on|over|regarding|relat[a-z]+)(?![a-z])|^\s*(?:[ء-ي]+ ){0,2}(?:عن|بشان|حول|[يت]?تعلق[ء-ي]*|متعلق[ء-ي]*|[يت]خص|[يت]ذكر|ذكرت)(?![ء-ي])/;
/** Where all counts are rounded, and the total has fewer steps than this, a gap of rounding looks like one wrong digit too often. */
const FINE = 1000;
/** What was told before may be in it too: "this brings the month to". */
const BROUGHT = /(?:which|this|that|it) (?:brings|brought|takes|took) the/;
/** Of all of them, and no word for some. */
const AMONG_THESE = /من بين (?=هذه|تلك)/;
/** The part is one of another part: "and of the accepted 60". */
const OF_OTHERS = /(?<![a-zء-ي])(?:of (?:the|these) [a-z]+|من ال[ء-ي]+)[,،]?\s*$/;

/**
 * Whether a list whose parts do not give its total has to: by its wording, and only where the gap is one that typing or adding makes.
 *
 * @param largest - the total is the largest count of the text
 * @param status - its words name states of cases, of which some may be missing
 */
export function isWrongList(
  { total, parts, wording, short, slip, joined, named, said }: CountList,
  largest: boolean,
  status: boolean,
): boolean {
  const miss = Math.abs(short);
  const told = (cue: RegExp) => parts.some((part) => cue.test(clauseOf(part)));
  const isOwn = (part: Item) => part.sentence === total.sentence;
  const near =
    (slip && (wording === "all" || areAnsweredOrNot(parts, total) || told(RESOLVED) === told(PENDING))) ||
    (miss <= 0.01 && total.value >= 200 && !status && (wording === "all" || MAKING.test(total.before)));
  if (wording !== "open" && isOverfull(total, parts)) return true;
  // "171, of which 83 and 91": parts may leave some out, and are no more than all. Of properties that are told in different words some have several.
  const isAlike = miss <= 0.02 || (miss <= 0.25 && areOfOneKind(parts));
  if (
    wording === "open" &&
    !joined &&
    !status &&
    short < 0 &&
    ((named && miss <= 0.25) || (isAlike && isOfWhich(parts)))
  )
    return true;
  if (wording === "open" || (joined && wording !== "closed")) return false;
  const isBrought =
    BROUGHT.test(total.before) ||
    (isMadeTotal(total) && !TOTAL.test(total.before) && parts.every(({ listed }) => listed));
  if (wording === "closed" && isBrought) return slip;
  // What is far more than the number before it is of one further up.
  const isFar = short < -FAR && !slip && parts.length > 2 && !isSwollen(parts, total);
  if (isFar && !largest && !named && !parts.some(isOwn)) return false;
  if (!slip && !named && isOfOtherThing(total, parts)) return false;
  if (wording === "closed")
    return (
      miss <= (said || named || isDivided(total, parts) ? 0.3 : joined && !areInBlock(parts) ? 0.03 : 0.2) ||
      slip ||
      isSwollen(parts, total) ||
      areComplements(parts)
    );
  const isMore = short < 0 && miss <= 0.1 && (parts.length > 2 || isDivided(total, parts)) && !status;
  const isSurplus =
    short < 0 &&
    miss <= SURPLUS &&
    !status &&
    parts.every((part) => (isOwn(part) || part.listed) && !ABOUT.test(part.after));
  if (wording === "all") return near || isMore || isSurplus || isSwollen(parts, total) || (miss <= 0.03 && !status);
  return (
    largest &&
    ((near && (areAnsweredOrNot(parts, total) || total.value / slipOfSum(total, parts).step >= FINE)) || isMore)
  );
}

/** Rows one below another, with at most a row of none between. */
function areInBlock(parts: readonly Item[]): boolean {
  return parts.every(({ listed, line }, at) => listed && line - (parts[at - 1]?.line ?? line) <= 2);
}

function isOfWhich(parts: readonly Item[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined || !OF_WHICH.test(first.before) || OPEN.test(first.before.replace(AMONG_THESE, "")))
    return false;
  return (
    rest.length < 4 &&
    rest.every(
      (part) => part.sentence === first.sentence && ![OF_WHICH, OF_OTHERS].some((cue) => cue.test(part.before)),
    )
  );
}

/** A digit typed twice or left out, and not the first, makes a part of what would repair the sum, or one that is more than all. */
function isSwollen(parts: readonly Item[], total: Item): boolean {
  const gap = total.value - sumOf(parts);
  return parts.some(({ value }) => {
    const [part, meant] = withoutNoughts(value, value + gap);
    const slip = Math.min(part, meant) > 99 && !isTailOf(part, meant) ? slipOf(part, meant) : undefined;
    return value >= total.value || slip === "dropped-digit" || slip === "doubled-digit";
  });
}
