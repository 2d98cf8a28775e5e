import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { statedPairs } from "../clauses/statedPairs.js";
import type { RatioWords } from "../passage/readRatios.js";
import { countsOf } from "../relations/countsOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { asMean } from "./asMean.js";
import { settleRatio } from "./settleRatio.js";

/** What may stand between a multiple and the number it is of: "the", "what it was in that year, which is". */
const OF =
  /^(?:(?![,،;؛]|(?<![a-z])(?:and|while|but)(?![a-z])).)*(?:[,،] ?(?:وهو|وهي|وكان[ء-ي]*|البالغ[ء-ي]*|which was|namely|or)[^,،;؛]*)?$/;
/** What leads from a multiple to its numbers. */
const AT_ONCE = /^\s*[:,،(–—]\s*$/;
/** The same behind what it is of: "twice the number of the year before: 9,948 after 4,974". */
const LED = /^[^.؛;:]{0,80}:\s*$/;
const THEN_BEFORE = /^(?: [a-zء-ي]+)? (?:after|against|up from|compared (?:with|to)|بعد|مقابل|مقارنه ب)\s*$/;
/** "Doubled to 420 calls from 206": what it came to, and what it was. */
const TO = /^ (?:to|الي)(?: (?:about|some|over|nearly|نحو|حوالي))?\s*$/;
const WAS = /^[^,،;؛.()\d]{0,40} (?:from|من)(?: (?:about|some|over|nearly|the|نحو|حوالي))?\s*$/;
/** What may stand between a number and its multiple. */
const TIED = /^[^,،;؛()]*\)?\s*[,،(–—-]?[^,،;؛()\d]{0,24}$/;
/** Between a verb and its numbers, or its numbers and the multiple: one clause, at most a comma. */
const VERB = /^[^,،;؛.]*(?:[,،] (?:from|to|من|الي) )?$/;
const AFTER = /^[^,،;؛.()]*\)?\s*[,،–—-]?\s*(?:(?!and |while |but )[^,،;؛.]){0,24}$/;

/** From a verb to what the number was before: "the number doubled on June, when it was". */
const THAN_IT_WAS =
  /^[^.؛;]{0,30}(?<![a-zء-ي])(?:عما (?:كان|سجل|بلغ)[ء-ي]*|مقارنه|مقابل|عن|compared|on|over|since|from)(?![a-zء-ي])[^.؛;]*$/;

/** "600 in May and 1,200 in June, twice as many". */
const AS_MANY = /^ as (?:many|much)(?! as)(?![a-z])/;

/** "Twice as many reports (3,690) as the website (1,845)". */
const AS = /^[^.;:]{0,20}(?<![a-z])as [^.;:,]{1,60}$/;
/** The multiple is that of the number before: `ثلاثة أضعافها`. */
const OF_IT = /^ه[امن]?(?![ء-ي])/;
/** From such a multiple to the number that it is: `أضعافها، أي 978`. */
const NAMELY = /^ه[امن]?[،,(]? (?:اي|وهو|وهي|بواقع|وعدد[ء-ي]*)?\s*\(?$/;

/** A multiple with the counts of its sentence and the one before; the gaps are the folded words to a place of the text. */
export interface PlacedRatio {
  readonly said: RatioWords;
  /** Counts and percentages of its sentence, without the numerals of the words themselves. */
  readonly own: readonly Item[];
  readonly earlier: readonly Item[];
  readonly gap: (from: number, to: number) => string;
}

/** Finds what "three times the 41,270 of last year", "doubled from 212 to 424" is said of. */
export function findMultiple({ said, own, earlier, gap }: PlacedRatio): readonly Relation[] {
  const counts = countsOf(own.map(asMean));
  const base = counts.find(({ start }) => start >= said.end);
  const lead = counts.filter(({ end }) => end <= said.start);
  const moved = statedPairs(counts, []).find(([before, after]) => before === base && isFromTo(before, after));
  if (said.kind === "times" && moved !== undefined) return settleRatio(said, [moved], moved);
  const compared = onlyOne(statedPairs(counts, []));
  // "By three to one: 1,455 against 485".
  if (
    said.kind === "times" &&
    compared !== undefined &&
    lead.length === 0 &&
    AT_ONCE.test(gap(said.end, base?.start ?? 0))
  )
    return settleRatio(said, [compared], compared);
  const [, other] = counts.filter(({ start }) => start >= said.end);
  if (AS_MANY.test(gap(said.end, said.end + 12)) && base && other && AS.test(gap(base.end, other.start)))
    return settleRatio(said, [[other, base]], [other, base]);
  if (
    said.kind === "verb" &&
    base &&
    other &&
    TO.test(gap(said.end, base.start)) &&
    WAS.test(gap(base.end, other.start))
  )
    return settleRatio(said, [[other, base]], [other, base]);
  const isLed = base !== undefined && lead.length === 0 && LED.test(gap(said.end, base.start));
  if (said.kind === "times" && isLed && other && THEN_BEFORE.test(gap(base.end, other.start)))
    return settleRatio(said, [[other, base]], [other, base]);
  const [last, ...others] = lead;
  if (base && last && others.length === 0 && NAMELY.test(gap(said.end, base.start)))
    return settleRatio(said, [[last, base]], [last, base]);
  if (
    said.kind === "times" &&
    base !== undefined &&
    base.start - said.end < 120 &&
    OF.test(gap(said.end, base.start))
  ) {
    const alike = lead.filter((item) => mayCompare(item, base));
    const nearest = alike.at(-1);
    const tied = nearest !== undefined && (alike.length === 1 || TIED.test(gap(nearest.end, said.start)));
    const subject = clauseBefore(gap(Math.max(0, said.start - 80), said.start));
    const named = countsOf(earlier).filter((item) => mayCompare(item, base));
    const same = named.filter(({ noun }) => noun !== undefined && noun === base.noun);
    const meant =
      same.length === 1
        ? same
        : named.filter(({ after, before }) => sharesStem(`${clauseBefore(before)} ${after}`, subject));
    const certain = tied ? nearest : alike.length === 0 ? onlyOne(meant) : undefined;
    const pairs = (alike.length > 0 ? alike : named).map((item): Pair => [base, item]);
    return settleRatio(said, pairs, certain && [base, certain]);
  }
  if (said.kind === "times" && lead.length === 0 && compared !== undefined)
    return settleRatio(said, [compared], compared);
  const [first, second] = lead.slice(-2);
  const behind = gap(said.end, said.end + 12);
  const asMany = said.kind === "times" && (AS_MANY.test(behind) || OF_IT.test(behind));
  if (asMany && first !== undefined && second !== undefined && mayCompare(first, second))
    return settleRatio(said, [[first, second]], AFTER.test(gap(second.end, said.start)) ? [first, second] : undefined);
  const since =
    said.kind === "verb" && base !== undefined && lead.length === 0 && THAN_IT_WAS.test(gap(said.end, base.start));
  const now = since
    ? onlyOne(countsOf(earlier).filter(({ noun }) => noun !== undefined && noun === base.noun))
    : undefined;
  if (since && now !== undefined) return settleRatio(said, [[base, now]], [base, now]);
  // "Water doubled to 260; in all there were 320 as against 250": the total before it is compared.
  const isPassed = ([before, after]: Pair) =>
    counts.some(({ start, value }) => start > after.start && start < before.start && value > after.value);
  const pairs = statedPairs(counts, countsOf(earlier)).filter((pair) => !isPassed(pair));
  const fits = pairs.filter(([before, after]) => {
    const [start, end] = [Math.min(before.start, after.start), Math.max(before.end, after.end)];
    if (isFromTo(before, after) && before.end <= said.start && said.end <= after.start) return said.kind === "verb";
    if (said.end <= start) return said.kind === "verb" && start - said.end < 70 && VERB.test(gap(said.end, start));
    return said.start >= end && said.start - end < 70 && AFTER.test(gap(end, said.start));
  });
  // "Doubled, and reached 5,204, which had been 3,912": nothing else is compared in the sentence.
  const after = pairs.filter(([one, other]) => said.kind === "verb" && Math.min(one.start, other.start) >= said.end);
  const only = fits.length === 0 && counts.length === 2 ? onlyOne(after) : onlyOne(fits);
  return settleRatio(said, fits.length > 0 ? fits : after, only);
}

function mayCompare(a: Item, b: Item): boolean {
  return isAlike(a, b) && mayBeSame(a, b);
}
