import { clauseAfter } from "../clauses/clauseAfter.js";
import { isAlike } from "../clauses/isAlike.js";
import { MOST } from "../clauses/rankCues.js";
import { openList } from "../relations/openList.js";
import type { Item, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { areOfOtherYears } from "./areOfOtherYears.js";
import { isCompared } from "./isCompared.js";

/** Of two, the rest is not told to be ranked. */
const FEWEST = 3;
/** So many sentences, blank lines among them, from one rank to the next. */
const NEAR = 3;
/** How many counts before a ranking its total may be. */
const BACK = 20;
const FIRST = /(?<![a-zء-ي])(?:on top|most of all|first(?= with| was| came|[,:(]|\s*$)|no\. ?1(?!\d)|اولا)(?![a-zء-ي])/;
/** The ranks that come after it, each by its words: a place, and no "second quarter". */
const NEXT: readonly RegExp[] = [
  /(?<![a-z])(?:runner-?up|no\. ?2(?!\d)|(?:in |the )second place|(?<!the )second(?= (?:with|was|were|came|at)(?![a-z])|\s*[,:(]|\s*$))|(?<![ء-ي])(?:(?:المرتبه|المركز) الثانيه?|ثانيا)(?![ء-ي])/,
  /(?<![a-z])(?:no\. ?3(?!\d)|(?:in |the )third place|(?<!the )third(?= (?:with|was|were|came|at)(?![a-z])|\s*[,:(]|\s*$))|(?<![ء-ي])(?:(?:المرتبه|المركز) الثالثه?|ثالثا)(?![ء-ي])/,
  /(?<![a-z])(?:no\. ?4(?!\d)|(?:in |the )fourth place|(?<!the )fourth(?= (?:with|was|were|came|at)(?![a-z])|\s*[,:(]|\s*$))|(?<![ء-ي])(?:(?:المرتبه|المركز) الرابعه?|رابعا)(?![ء-ي])/,
  /(?<![a-z])(?:no\. ?5(?!\d)|(?:in |the )fifth place|(?<!the )fifth(?= (?:with|was|were|came|at)(?![a-z])|\s*[,:(]|\s*$))|(?<![ء-ي])(?:(?:المرتبه|المركز) الخامسه?|خامسا)(?![ء-ي])/,
];

/**
 * Finds what is ranked first, second and third of a total told before, a sentence or paragraph each: of those that are ranked, some are told.
 *
 * @param known - the lists that call themselves some
 */
export function findRankings({ text, counts, sums }: Reading, known: readonly Relation[]): readonly Relation[] {
  const opening = new Set(known.map(({ operands: [first] }) => first?.start));
  const summed = new Set(sums.flatMap(({ parts, outcome }) => (outcome.outcome === "pass" ? parts : [])));
  const values = new Set(counts.map(({ value }) => value));
  return counts.flatMap((first, at): Relation[] => {
    const isTop = FIRST.test(first.before) || MOST.test(first.before) || FIRST.test(clauseAfter(first.after));
    if (!isTop || isCompared(first) || opening.has(first.start)) return [];
    const parts = ranked(counts, at);
    const before = counts.slice(Math.max(0, at - BACK), at);
    const whole = before
      .filter((count) => !isCompared(count))
      .reduce<Item | undefined>((most, count) => (count.value > (most?.value ?? 0) ? count : most), undefined);
    if (whole === undefined || parts.length < FEWEST || parts.some((part) => summed.has(part))) return [];
    const isWhole =
      sumOf(parts) < whole.value && parts.every((part) => isAlike(part, whole)) && !areOfOtherNoun(parts, whole);
    if (!isWhole || values.has(sumOf(parts)) || areOfOtherYears(text, first, whole)) return [];
    return [{ ...openList(parts, whole), said: true }];
  });
}

/** The first of a ranking with what its words rank next, each of which is less than the one before. */
function ranked(counts: readonly Item[], from: number): readonly Item[] {
  const [first] = counts.slice(from, from + 1);
  if (first === undefined) return [];
  const parts = [first];
  for (const count of counts.slice(from + 1, from + BACK)) {
    const last = parts.at(-1) ?? first;
    const cue = NEXT[parts.length - 1];
    if (cue === undefined || count.sentence - last.sentence > NEAR) break;
    if (count.value <= last.value && cue.test(count.before)) parts.push(count);
  }
  return parts;
}
