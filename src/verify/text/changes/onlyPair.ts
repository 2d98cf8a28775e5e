import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { labelOf } from "../clauses/labelOf.js";
import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { timedPair } from "../clauses/timedPair.js";
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
  /^(?:janu|febr|marc|apri|june|july|augu|sept|octo|nove|dece|earl|befo|prev|last|same|peri|half|quar|annu|سابق|ماضي|نفس|ذات|حالي|نصف|ربع|فتره|اول|ثاني|ثالث|رابع|فايت|منصر|جاري|ينا|فبر|مارس|ابري|مايو|يوني|يولي|اغسط|سبتم|اكتو|نوفم|ديسم)/;
const GLUED = /^[وف]?[بلك]?(?:ال|لل)(?=..)|^[وف](?=..)|^ب(?=..)/;

/** The only two counts around a change that are one thing at two times, where the words of the change name nothing else. */
export function onlyPair(
  change: Item,
  sign: number,
  counts: readonly Item[],
  figures: readonly FigureReading[],
): Pair | undefined {
  for (const [from, to] of SCOPES) {
    const told = counts.filter(
      ({ sentence }) => sentence >= change.sentence + from && sentence <= change.sentence + to,
    );
    const pair =
      movedPair(told) ?? timedPair(told, figures, FAR) ?? (from === to ? barePair(told, change, sign) : undefined);
    if (pair === undefined) continue;
    return areOneThing(pair) && isOnly(change, pair, told) ? pair : undefined;
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

/** Whether the words of a change name nothing that those of its two counts do not. */
function isOnly(change: Item, pair: Pair, told: readonly Item[]): boolean {
  const about = pair.map(clauseOf).join(" ");
  const words = `${change.before} ${clauseAfter(change.after)}`;
  const counted = new Set(rootsOf(about));
  const isOther = (word: string) =>
    COUNTED.test(word.replace(GLUED, "")) && !rootsOf(word).every((root) => counted.has(root));
  if (wordsOf(words).some(isOther)) return false;
  const isSame = told.every((count) => pair.includes(count) || count.noun !== pair[0].noun || count.noun === undefined);
  return (
    isSame &&
    wordsOf(words).every(
      (word) =>
        tellsChange(word) ||
        OF_CHANGE.test(word) ||
        OF_CHANGE.test(word.replace(GLUED, "")) ||
        namesNothing(word, about),
    )
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+|[ء-ي]+/g) ?? [];
}
