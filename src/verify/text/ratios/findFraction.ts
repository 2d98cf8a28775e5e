import { isAlike } from "../clauses/isAlike.js";
import type { RatioWords } from "../passage/readRatios.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { settle } from "../relations/settle.js";
import type { PlacedRatio } from "./findMultiple.js";
import { relateRatio } from "./relateRatio.js";

/** The fraction says the number before it once more: ", or a third of", "(1,541) made up almost a third". */
const SAYS =
  /(?:[,،(–—]|^[^,،;؛]*)\s*(?:اي|وهو|وهي|وهم|ما|بما|or|that is|i\.?e\.?|which is|equal to|equivalent to|amounting to|(?:which )?(?:made|make|makes|making) up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|[وف]?(?:[يت]مثل|شكل[ت]?|[يت]شكل|[يت]عادل|عادل[ت]?))(?![a-zء-ي])(?: (?:ما|بما|about|nearly|almost|around|roughly|just|some|more|less|rather|well|than|over|under|a little|slightly|close to|only|fewer|اكثر|اقل|من|نحو|حوالي|قرابه|زهاء|[يت]قارب|[يت]ناهز|[يت]زيد|[يت]فوق|[يت]عادل|علي|عن|فقط))*\s*$/;
/** The number after a fraction says it once more: "two thirds of the calls (5,640)". */
const SAID =
  /^(?:[^,،;؛.()\d]{0,60}(?:[(,،–—:]|[,،] (?:or|namely|i\.?e\.?|that is|which is|اي|وعدد[ء-ي]*|وهو|وهي|وهم|بواقع|اذ بلغ[ء-ي]*(?: عدد[ء-ي]*)?))\s*\(?)$/;
/** What follows is the same number: "a third of them, or 897". */
const NAMELY = /(?<![a-zء-ي])(?:or|namely|i\.?e\.?|that is|اي)\s*$/;
/** "715 calls, one in five, were about deposits": nothing but commas. */
const BESIDE_ONE =
  /^[^,،;؛()\d]{0,30}\)?[,،(–—]\s*(?:(?:about|nearly|almost|around|roughly|some|exactly|just over|just under|نحو|حوالي|قرابه)\s*)?$/;
const CLOSING = /^\s*[,،)–—:]/;
/** "Two thirds of the 4,893 visitors, 3,262 people, would". */
const NOUN_CLOSING = /^ (?:people|persons|in all|شخصا|فردا)[,،)–—]/;
const CLOSED = /^\s*(?:[a-zء-ي]+ ?){0,2}(?:[),،–—.]|$)/;
/** Right before the whole: "a third of the 4,200 complaints". */
const OF =
  /^\s*(?:(?:of|من|من اصل|out of)?\s*(?:the|all the|all|these|those|its|their|ال)?|ال[ء-ي]+ (?:ال[ء-ي]{2,8} )?(?:البالغ[ء-ي]*|وعدد[ء-ي]*)(?: عدد[ء-ي]*)?)\s*\(?$/;
/** "A third of the 3,000 complaints (1,000)", "complaints, or 1,000". */
const BESIDE =
  /^[^,،;؛()\d]{0,40}(?:[(–—]|[,،] (?:اي|or|that is|i\.?e\.?|namely|(?:amount|equat)ing to|equal to|وهو ما يعادل)(?: نحو| حوالي| about)?)\s*$/;
/** "90 of 120 tickets", `90 تذكرة من مجموع 120`. */
const N_OF_M =
  /^(?: [a-zء-ي]+)? (?:من(?: (?:اصل|بين|(?:ال)?(?:مجموع|اجمالي|جمله)))?|of|out of)(?: (?:the|all|a total of))? $/;
/** "4,280 people live there, one third of the 12,840 in all". */
const APPOSED = /^[^,،;؛()\d]{0,80}\)?[,،(–—]\s*(?:(?:exactly|fully|about|nearly|almost|roughly) )?$/;
const ALL_OF = /^(?: [a-z]+){0,2}(?: in all)?\s*[,.)–—]/;
/** More percentages follow, which make up the fraction together: "a third (14 %, 12 % and 9 %)". */
const AND = /^\s*(?:[,،]|و|and)\s*و?$/;
/** Wholes that a number before stands for: "half of these", `ربعها`. */
const THESE = /(?:ها|هم|هن)$/;
const THEM = /^ of (?:these|those|them|which)(?![a-z])/;
/** Of what a rule or a plan asks for, which is no number of the text: "less than half of what the decree provides". */
const ASKED =
  /^ (?:ما [يت][ء-ي]+|(?:of )?what (?:the [a-z]+|it|they|we|is|was) (?:needs?|needed|requires?|required|provides?|plan(?:ned|s)|foresees|prescribes?|asks?))(?![a-zء-ي])/;
/** Further from the fraction than this, the numbers belong to something else. */
const FAR = 0.25;

/** Finds what "a third of the 4,200 complaints (1,400)", "one in four (25.3 %)", `402، أي ثلث ما أغلق` is said of. */
export function findFraction(
  { said, own, gap }: PlacedRatio,
  around: readonly Item[],
  further: readonly Item[],
  totals: ReadonlyMap<Item, Item>,
): readonly Relation[] {
  if (ASKED.test(gap(said.end, said.end + 40))) return [];
  const next = own.find(({ start }) => start >= said.end);
  const previous = own.findLast(({ end }) => end <= said.start);
  const lead = previous === undefined ? "" : gap(previous.end, said.start);
  const tail = next === undefined ? "" : gap(said.end, next.start);
  const these = THESE.test(gap(said.start, said.end));
  const isBeside = previous !== undefined && BESIDE_ONE.test(lead) && CLOSING.test(gap(said.end, said.end + 3));
  // "Three subjects made up 1,860, exactly three quarters: homes (930), …" says the number before.
  const isListed = isBeside && previous.kind === "count" && /^\s*:/.test(tail);
  const isSaid =
    next !== undefined && !isListed && SAID.test(tail) && (CLOSED.test(next.after) || (these && NAMELY.test(tail)));
  const one = isBeside && !isSaid && said.kind === "part";
  const says = previous !== undefined && (SAYS.test(lead) || one);
  const percents = own.filter(({ kind }) => kind === "percent");
  if (next?.kind === "percent" && isSaid && /\($/.test(tail.trim())) {
    const listed = percents.slice(percents.indexOf(next));
    return AND.test(next.after) || isMadeUp(said, listed) ? [] : [ofPercent(next, said)];
  }
  if (previous?.kind === "percent" && says && /[,،(–—]/.test(lead)) {
    if (isMadeUp(said, percents.slice(0, percents.indexOf(previous) + 1).reverse())) return [];
    // "4,500 for meters (30 %), half of those for bills": it may be one of another count.
    const count = own.findLast(({ end }) => end <= previous.start) ?? previous;
    const others = around.filter((item) => isCount(count) && isCount(item) && item.value > count.value);
    const ofOther = others.map((item) => relateRatio(count, item, said));
    return settle([ofPercent(previous, said), ...ofOther], () => ofPercent(previous, said));
  }
  // "4,160 of 5,200, or four fifths": the number before is the whole.
  const outOf = own.findLast(({ end }) => previous !== undefined && end <= previous.start);
  const isOutOf =
    says &&
    outOf?.kind === "count" &&
    previous !== undefined &&
    outOf.value < previous.value &&
    N_OF_M.test(gap(outOf.end, previous.start));
  // "Every fifth e-mail, 318 of 1,590": it is said once more behind it.
  const [, all] = own.filter(({ start }) => start >= said.end);
  if (next?.kind === "count" && all?.kind === "count" && SAID.test(tail) && N_OF_M.test(gap(next.end, all.start)))
    return Math.abs(next.value / all.value - said.value) > FAR ? [] : [relateRatio(next, all, said)];
  const ofNext = next?.kind === "count" && OF.test(tail) && /[a-zء-ي]|^\s$/.test(tail);
  const whole = isOutOf ? previous : ofNext ? next : undefined;
  const second = whole === undefined ? undefined : own.find(({ start }) => start > whole.start);
  const aside = whole === undefined || second === undefined ? "" : gap(whole.end, second.start);
  const beside =
    BESIDE.test(aside) ||
    (BESIDE_ONE.test(aside) && [CLOSING, NOUN_CLOSING].some((cue) => cue.test(second?.after ?? "")));
  const after = whole === undefined ? isSaid && next : beside && second;
  const isApposed = ofNext && !says && APPOSED.test(lead) && ALL_OF.test(next.after);
  const part = isOutOf ? outOf : says ? previous : after || (isApposed ? previous : undefined);
  if (part === undefined || !isCount(part)) return [];
  const isLarger = (item: Item) => isCount(item) && item.value > part.value && isAlike(item, part);
  const larger = around.filter(isLarger);
  return settle(
    (whole === undefined ? [...larger, ...further.filter(isLarger)] : [whole]).map((item) =>
      relateRatio(part, item, said),
    ),
    () => {
      const isOfThem = these || THEM.test(gap(said.end, said.end + 12));
      const before = larger.findLast(
        ({ end, sentence }) => end <= Math.min(part.start, said.start) && part.sentence - sentence <= 1,
      );
      const values = new Set(larger.map(({ value }) => value));
      const certain =
        whole ?? (isOfThem ? before : undefined) ?? totals.get(part) ?? (values.size === 1 ? larger[0] : undefined);
      if (certain === undefined || Math.abs(part.value / certain.value - said.value) > FAR) return;
      return relateRatio(part, certain, said);
    },
  );
}

/** Several percentages, from the one beside it on, make up the fraction together: "nine in ten came by phone (64 %) or e-mail (25 %)". */
function isMadeUp(said: RatioWords, [beside, ...more]: readonly Item[]): boolean {
  let sum = beside?.value ?? 0;
  return more.some((percent) => {
    sum += percent.value;
    return holds(ofPercent({ ...percent, value: sum, figure: { units: Math.round(sum * 100), decimals: 2 } }, said));
  });
}

function ofPercent(percent: Item, said: RatioWords): Relation {
  const hundred = { ...percent, figure: { units: 100, decimals: 0 } };
  return { ...relateRatio(percent, hundred, said), operands: [percent, said], measured: true };
}
