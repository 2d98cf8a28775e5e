import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { labelOf } from "../clauses/labelOf.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { timedPair } from "../clauses/timedPair.js";
import { yearOf } from "../clauses/yearOf.js";
import { YEARS } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair } from "../relations/Relation.js";

/** What is counted: of a change it has to be what its two counts are of. */
const COUNTED =
  /^(?:complaints?|calls?|cases?|requests?|files?|contacts?|reports?|شكوي|شكاوي|شكاي[هات]+|بلاغ[ات]*|طلب[ات]*|قضي[هات]+|قضايا|حال[هات]+|مكالم[هات]+|اتصال[ات]*|ملف[ات]*)$/;
/** The sentences, from that of the change on, in which its two counts may stand; the nearest first. */
const SCOPES = [
  [0, 0],
  [-1, 0],
  [0, 1],
  [-1, -1],
  [-2, -1],
  [-2, 0],
] as const;
/** So many times one count may be the other. */
const FAR = 12;
/** Words of a change, its degree and its time. */
const OF_CHANGE =
  /^(?:more|less|fewer|higher|lower|greater|sharp(?:ly)?|steep(?:ly)?|slight(?:ly)?|big|large|small|marked(?:ly)?|often|change[ds]?|difference|since|ago|before|earlier|last|previous|preceding|same|than|compared|against|versus|from|over|above|below|annual|yearly|(?:اكثر|اقل|اعلي|ادني|ازيد|عن|علي|مقارنه|بالمقارنه|مقابل|قياسا|سابق[ء-ي]*|ماضي[ء-ي]*|منصرم[ء-ي]*|فايت[ء-ي]*|ذات[ء-ي]*|نفس[ء-ي]*|كبير[ء-ي]*|طفيف[ء-ي]*|ملحوظ[ء-ي]*|حاد[ء-ي]*|سنوي[ء-ي]*|فرق|فارق|تغير[ء-ي]*|حاليه?|جاريه?|اول|ثاني|ثالث|رابع|نصف|قد|تكون|[يت]كون|مسجل[ء-ي]*))$/;
/** A base: "above July's 4,354". */
const COMPARED =
  /(?<![a-zء-ي])(?:than|above|below|over|against|compared|versus|when|from|on|عن|مقارنه|مقابل|قياسا)(?![a-zء-ي])[^,،;؛.]*$/;
const TIME =
  /^(?:when|اذ$|حيث|حين|انذاك|janu|febr|marc|apri|june|july|augu|sept|octo|nove|dece|earl|befo|prev|last|same|peri|half|quar|annu|سابق|ماضي|نفس|ذات|حالي|نصف|ربع|فتره|اول|ثاني|ثالث|رابع|فايت|منصر|جاري|ينا|فبر|مارس|ابري|مايو|يوني|يولي|اغسط|سبتم|اكتو|نوفم|ديسم)/;
/** Who tells a change, and where. */
const SAID =
  /^.*(?:(?<![a-z])(?:says?|said|shows?|showed|reports|reported|states?|stated|announced|notes|noted|adds|added)(?: that)?|(?<![ء-ي])ان)(?![a-zء-ي])/s;
const GLUED = /^[وف]?[بلك]?(?:ال|لل)(?=..)|^[وف](?=..)|^ب(?=..)/;

/** The only two counts around a change that are one thing at two times, where the words of the change name nothing else. */
export function onlyPair(
  change: Item,
  sign: number,
  counts: readonly Item[],
  figures: readonly FigureReading[],
): Pair | undefined {
  const dated = datedPair(change, counts);
  if (dated !== undefined)
    return areOneThing(dated) && isOnly(change, dated, besideOf(dated, counts)) ? dated : undefined;
  for (const [from, to] of SCOPES) {
    const told = counts.filter(
      ({ sentence }) => sentence >= change.sentence + from && sentence <= change.sentence + to,
    );
    const pair =
      movedPair(told) ?? timedPair(told, figures, FAR) ?? (from === to ? barePair(told, change, sign) : undefined);
    if (pair === undefined) continue;
    const isOne = told.every(
      (count) => pair.includes(count) || count.noun !== pair[0].noun || count.noun === undefined,
    );
    return isOne && areOneThing(pair) && isOnly(change, pair, besideOf(pair, counts)) ? pair : undefined;
  }
  return undefined;
}

function movedPair(told: readonly Item[]): Pair | undefined {
  return onlyOne(
    told.flatMap((second, at): Pair[] => {
      const first = told[at - 1];
      return first !== undefined && isFromTo(first, second) ? [[first, second]] : [];
    }),
  );
}

/** The only counts of the two years that a change names: "rose by 66 % in 2016 over 2015". */
function datedPair(change: Item, counts: readonly Item[]): Pair | undefined {
  const [one, other, ...more] = [
    ...new Set((`${change.before} ${clauseAfter(change.after)}`.match(YEARS) ?? []).map(Number)),
  ].sort();
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [base, after] = [one, other].map((year) => onlyOne(counts.filter((count) => yearOf(count) === year)));
  return base && after && mayBeSame(base, after) && isAlike(base, after) ? [base, after] : undefined;
}

/** The only two counts of a sentence, both behind a change, in the order that it says: "up by 340, from …". */
function barePair(told: readonly Item[], change: Item, sign: number): Pair | undefined {
  const [one, other, ...more] = told;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const isSame = one.noun !== undefined && one.noun === other.noun && one.value !== other.value;
  if (!isSame || one.start < change.end || one.sentence !== change.sentence) return undefined;
  return one.value < other.value === sign > 0 ? [one, other] : [other, one];
}

/** Whether two counts are called alike, or one of them nothing, and only the earlier one is compared with. */
function areOneThing([base, after]: Pair): boolean {
  const labels = [labelOf(base), labelOf(after)];
  const names = labels.map((label) =>
    wordsOf(label).filter((word) => !namesNothing(word) && !TIME.test(word.replace(GLUED, ""))),
  );
  const isApart =
    names.every(({ length }) => length > 0) && !names[0]?.some((word) => namesNothing(word, names[1]?.join(" ")));
  return !isApart && mayBeOfOneState(base, after) && (isFromTo(base, after) || !COMPARED.test(after.before));
}

/** The counts of the sentences of two: what the first of a row counts the others do, too. */
function besideOf(pair: Pair, counts: readonly Item[]): readonly Item[] {
  return counts.filter(({ sentence }) => pair.some((one) => one.sentence === sentence));
}

/** Whether the words of a change name nothing that those of its two counts do not, nor count what none beside them does. */
function isOnly(change: Item, pair: Pair, beside: readonly Item[]): boolean {
  const about = pair.map(clauseOf).join(" ");
  const words = wordsOf(`${change.before.replace(SAID, " ")} ${clauseAfter(change.after)}`);
  const counted = new Set(beside.flatMap((count) => rootsOf(clauseOf(count))));
  const isOther = (word: string) =>
    COUNTED.test(word.replace(GLUED, "")) && !rootsOf(word).every((root) => counted.has(root));
  return words.every(
    (word) =>
      !isOther(word) &&
      (tellsChange(word) ||
        OF_CHANGE.test(word) ||
        OF_CHANGE.test(word.replace(GLUED, "")) ||
        namesNothing(word, about)),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+|[ء-ي]+/g) ?? [];
}
