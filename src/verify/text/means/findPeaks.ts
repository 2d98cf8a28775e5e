import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { COMPARISON, EARLIER, PLANNED } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";
import { timesOf } from "./timesOf.js";

/** A month that is called the one with most, of the numbers of its sentence. */
const MOST =
  /(?<![a-z])(?:busiest|peak|highest|record)(?: of the)? months?(?! (?:ever|for|since|so)(?![a-z]))(?![a-z])|(?<![ء-ي])(?:اعلي|اكثر) (?:ال)?(?:اشهر|شهور)(?! (?:ال|في ال)(?:عام|سنه))/;
/** Of other months, or of some of the cases. */
const OTHERWISE =
  /(?<![a-z])(?:not|second|after|except|usual(?:ly)?|average|among|about|target|expect[a-z]*)(?![a-z])|(?<![ء-ي])(?:ليس|ثاني|بعد|عدا|متوسط|معدل|عاده|متوقع)(?![ء-ي])/;

/** Finds a month called the one with most of those whose numbers its sentence gives, and is not: "April was the busiest month with 1,200; May had 1,350". */
export function findPeaks({ items, figures }: Reading): readonly Relation[] {
  const sentences = runsOf(items, (last, next) => last.sentence === next.sentence);
  return sentences.flatMap((told): readonly Relation[] => {
    const [peak, ...others] = told;
    if (peak === undefined || others.length === 0 || !MOST.test(clauseBefore(peak.before))) return [];
    const isPlain = ({ per, bound, noun, kind, after }: Item) =>
      kind === peak.kind && per === peak.per && bound === undefined && (noun === peak.noun || isBare(noun, after));
    if (!isCount(peak) || !told.every(isPlain) || told.some(isOther)) return [];
    if (timesOf(figures, told) === undefined) return [];
    const rival = others.reduce((a, b) => (b.value > a.value ? b : a));
    return [{ ...relateBound("rank", peak, ">=", rival), operands: [rival, peak] }];
  });
}

function isOther({ before, after }: Item): boolean {
  return [OTHERWISE, EARLIER, COMPARISON, PLANNED].some((cue) => cue.test(before) || cue.test(clauseAfter(after)));
}

/** Whether a number has nothing behind it that it counts. */
function isBare(noun: string | undefined, after: string): boolean {
  return noun === undefined && /^\s*(?:[.,;:،؛)]|$|(?:in|and|of them|while|و[ء-ي]*|في|خلال)(?![a-zء-ي]))/.test(after);
}
