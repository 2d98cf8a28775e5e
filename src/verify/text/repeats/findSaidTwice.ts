import { isAlike } from "../clauses/isAlike.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { COMPARISON, EARLIER, PLANNED } from "../passage/cues.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { isTurned } from "../relations/isTurned.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { type Told, toldOf } from "./toldOf.js";

/** A text with more large numbers says none of them twice but in words of its own. */
const MOST = 60;
/** Smaller numbers differ by a digit too often, and so do percentages told in a word or two. */
const LEAST = 1000;
const FEWEST = 3;
/** Round numbers differ by a digit as often as not. */
const ROUND = 100;
const FEWEST_OF_PERCENT = 4;
/** What a number in brackets is of stands in another sentence: "Busiest month: March (1,951)". */
const ASIDE = /[([]\s*$/;
/** One of two that are told alike is of another time, place or count. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:next|other|another|second|former|latter|new|more|further|additional|also|again|only|preliminar[a-z]*|provisional|correct[a-z]*|day|morning|evening|night|(?:ال)?(?:اخر|اخري|جديد|ثاني|تالي|مقبل|صباح|مساء|اولي|تصويب)[هت]?|ايضا|كذلك|فقط)(?![a-zء-ي])/;

/**
 * Finds a number that is told twice in the same words, "the watchdog received 40,921 complaints last year" below "Watchdog received 49,021
 * complaints last year", or taken up by "the 8,735 petitions of 2018", "these 2,660 complaints", where a slip makes one of the other.
 */
export function findSaidTwice({ text, items, figures, counts, sums }: Reading): readonly Relation[] {
  const percents = items.filter(({ kind, figure }) => kind === "percent" && figure.decimals > 0);
  const large = counts.filter(({ value, figure, per }) => value >= LEAST && figure.decimals <= 0 && per === undefined);
  const summed = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  return [large, percents].flatMap((list) => {
    const exact = list.filter(
      ({ bound, signed, before }) => bound === undefined && signed === undefined && !ASIDE.test(before),
    );
    if (exact.length > MOST) return [];
    const told = exact.map((item) => toldOf(text, item));
    return told.flatMap((second, at): readonly Relation[] => {
      const first = told.slice(0, at).findLast((one) => isSaidAgain(one, second, told));
      if (first === undefined) return [];
      // What a sum confirms is right.
      const [right, wrong] =
        summed.has(second.item) && !summed.has(first.item) ? [second.item, first.item] : [first.item, second.item];
      return summed.has(wrong) ? [] : [{ ...relate("rounded", [right], wrong), kind: "repeated" }];
    });
  });

  function isSaidAgain(first: Told, second: Told, all: readonly Told[]): boolean {
    const [a, b] = [first.item, second.item];
    const [one, other] = [a.figure, b.figure];
    if (one.units % ROUND === 0 && other.units % ROUND === 0) return false;
    if (a.sentence === b.sentence || one.decimals !== other.decimals || !differsByOneSlip(one.units, other.units))
      return false;
    if (!mayBeSame(a, b) || !isAlike(a, b) || !mayBeOfOneState(a, b) || otherPeriods(figures, a, b)) return false;
    const gap = Math.abs(a.value - b.value);
    const isElsewhere = items.some(
      (item) => item.value === gap || (item !== a && item !== b && [a.value, b.value].includes(item.value)),
    );
    const cues = [COMPARISON, EARLIER, PLANNED, OTHERWISE];
    const isOther = (cue: RegExp) =>
      cue.test(first.words) !== cue.test(second.words) || (cue === PLANNED && cue.test(first.words));
    if (isElsewhere || cues.some(isOther)) return false;
    const [short, long] = first.roots.size <= second.roots.size ? [first, second] : [second, first];
    const isIn = (roots: ReadonlySet<string>, { roots: own }: Told) => [...roots].every((root) => own.has(root));
    const isAlone = (roots: ReadonlySet<string>) =>
      all.every((one) => one === first || one === second || !isIn(roots, one) || !mayBeSame(one.item, b));
    if (second.taken !== undefined && isIn(second.taken, first) && isAlone(second.taken))
      return second.taken.size > 1 || (b.sentence - a.sentence === 1 && isOnlyOf(a));
    const least = a.kind === "percent" ? FEWEST_OF_PERCENT : isTurned(one, other.units) ? FEWEST - 1 : FEWEST;
    const isNamed = [...long.names].some((name) => !short.roots.has(name));
    return short.roots.size >= least && !isNamed && isIn(short.roots, long) && isAlone(short.roots);
  }

  /** Whether it is the only count of its sentence. */
  function isOnlyOf(item: Item): boolean {
    return counts.every((count) => count === item || count.sentence !== item.sentence);
  }
}
