import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { withoutBound } from "../clauses/withoutBound.js";
import { COMPARISON, DIVIDED, MORE_THAN, OF_THEM, OF_TOTAL, RATE, RESOLVED } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item } from "../relations/Relation.js";
import { drawnShare } from "./drawnShare.js";
import { isDelta } from "./isDelta.js";
import { isNextShare } from "./isNextShare.js";
import { isNumbered } from "./isNumbered.js";
import { isOfSameMove } from "./isOfSameMove.js";
import { isOfThese } from "./isOfThese.js";
import { isOfThisTotal } from "./isOfThisTotal.js";
import { namedWhole } from "./namedWhole.js";
import { toldShare } from "./toldShare.js";
import { wholeBefore } from "./wholeBefore.js";

const REACH = 30;
/** Words that may stand between a count and its own percentage. */
const TIE =
  /^[^a-zء-ي]*(?:(?:اي(?: ل(?=[^ء-ي]*$))?|[بو]?ما|او|[وف]?ب?نسبه|و?نسبته[امن]?(?: من (?:ال)?(?:مجموع|اجمالي|كل)(?: ال[ء-ي]+)?)?|و?نصيبه[امن]?|و?حصته[امن]?|[وف]?[يت]?(?:مثل|شكل|عادل)(?:ت|وا|ون)?|وهو|وهي|representing|or|which (?:is|makes|represents|equals|(?:amounts|equates|corresponds) to)|that is|i\.?e|accounting for|(?:amount|equat|correspond)ing to|constituting|equal to|equivalent to|making(?: up)?|with|about|just|only|ب?نحو|ب?حوالي|منها|بعدد|بواقع|وعدده[امن]?|(?:ال)?بالغ[ء-ي]* عدده[امن]?|numbering)[^a-zء-ي]*)*$/;
/** The same after a comma: "224 of them about exams, or 35 %". */
const THAT_IS =
  /[,،;]\s*(?:اي|or|i\.?\s?e\.?|that is|which (?:is|makes|represents|equals|(?:amounts|equates|corresponds) to)|making(?: up)?|accounting for|(?:amount|equat|correspond)ing to|constituting|(?:وهو )?[بو]?ما (?:نسبته[امن]?|[يت](?:عادل|مثل|شكل|قارب|ناهز))|(?:وذلك )?بنسبه|(?:[يت]مثل|[يت]شكل)(?:ون)? (?:ما )?نسبه|equal to|equivalent to|representing)\s*(?:(?:بنسبه|نسبه|ب?ما (?:نسبته[امن]?|[يت](?:عادل|مثل|شكل|قارب|ناهز))|قدرها|(?:ت?بلغت?|وصلت|تصل)(?: الي)?|تقدر ب|a (?:share|proportion) of|about|only|نحو|حوالي|قرابه|زهاء)\s*)*\(?$/;
/** "11,661 of all received, at a completion rate of 99.77 %": the percentage is that of the count, of all. */
const OF_ALL_RATE =
  /^[^,،;.()]{0,20}(?:من (?:ال)?(?:اجمالي|مجموع|جمله|مجمل|جميع|كافه|كامل|كل) [^,،;.()]{0,30}|of (?:all|the total)[^.,;()]{0,30},? (?:a|at a) )(?:بنسبه|بمعدل|rate)(?: [ء-ي]+| of){0,3}\s*\(?$/;
/** From a count to what it is of them: "2,103 of the closed cases (27.5 %" */
const OF_WHOLE = /^\s*(?:(?:of the|من) ?[a-zء-ي ]{3,30})?\(?\s*$/;
/** "792 cases or 44.8 % of them": of those that they are among. */
const OR = /^[^,،؛;.()\d]{0,20}\(?(?<![a-zء-ي])(?:or|اي|او)\s*\(?$/;
/** "441 of the closed complaints, or 35.3 % of them": the whole may be told, where two are. */
const OR_BEHIND = /^[^,،؛;.()\d]{0,30}[,،]\s*(?:or|اي)\s*\(?$/;
/** "82 % of the reports, numbering 223", "of the reports, or 223". */
const OF_NAMED =
  /^\s*(?:من ال(?!ميزاني|موازن|قيم|تكلف|مبل|مبال|انفاق)[ء-ي]+|of the (?!budget|cost|value|money|amount|spend)[a-z]+)(?:,?(?= (?:و?عدد|بعدد|بواقع|numbering))|[,،](?= (?:or|that is|namely|اي|وهو|وهي)(?![a-zء-ي])))/;
/** One more of the same, no part of it. */
const BESIDE = /(?:\sand|\sو)\s*$/;
/** A rate of the part that is named: "2,958 of them, a completion rate of 94 %". */
const PART_RATE =
  /^[^,،;.]{0,24}?(?:منه[امن]|of them|of these|of those)(?:[,،]?(?: ب?[ء-ي]+){0,3}|[^,،;.\d]{0,30}[–—-]|,? for(?= an? (?:[a-z]+ ){0,3}rate of\s*$)) (?:اي )?(?:بنسبه|a|an)[^,،;.]*$/;
/** The same, where the words beside the count name it a part: "of these 2,958 were closed, a completion rate of", "2,958 of which were closed, for a rate of". */
const RATE_OF_IT =
  /^[^,،;.()]{0,40}[,،(–—]?\s*(?:(?:اي|or|for|at|with|giving|making|representing) )?(?:an? (?:(?:closure|completion|resolution|settlement|disposal|clearance|redressal|answer|uphold) )?rate of|(?:ب?نسبه|بمعدل) (?:ال)?(?:انجاز|اغلاق|معالجه|حل|حسم|بت|فصل|تسويه)(?: (?:بلغت|قدرها|تبلغ))?)\s*$/;
const ASIDE = /^\s*\)\s*[,،]/;
const BASE =
  /(?:(?<![a-zء-ي])(?:من (?:اصل|اجمالي|مجموع)(?: (?:ما )?(?:عدد|مجموع|اجمالي)[ء-ي]*)?|out of|of|among(?:st)?)|\d\s\/)\s*(?:(?:the|all|these|those|its|our|their|a)\s)?\s*(?:total (?:of )?)?\(?$/;
/** Between a count and its percentage, nothing but what is counted. */
const OWN = /^[^,،;؛.:()]*(?:بنسبه|نسبه|or)\s*$/u;
/** What was to be reached: "5 of the 11 branches at 75 % or more". */
const OR_MORE =
  /^\s*(?:(?:or|and) (?:more|above|over|better|higher|less|fewer|lower|below|under)(?![a-z])|(?:او|ف)\s?(?:اكثر|اعلي|اقل)(?![ء-ي]))/;
/** Right before a percentage: "of which 82.1 % (5,946)". */
const OF_WHICH = /(?<![a-z])of (?:which|whom|these|those|them)[,\s]*$/;
/** In one bracket with its count: "(36 %, 27)". */
const COMMA = /^\s*[,،;:–—-]\s*$/;
/** The percentage is that of the others: "all but 37 of them, or 97 %". */
const ALL_BUT = /(?<![a-zء-ي])(?:all (?:but|except)(?: for)?|(?:ما )?عدا|باستثناء|سوي)(?: the)? $/;
/** A percentage with the counts beside it. */
export interface SharePair {
  readonly percent: Item;
  /** The counts beside the percentage. */
  readonly parts: readonly Item[];
  /** The count that is certainly the one the percentage speaks of. */
  readonly tied?: Item;
  /** The count that is certainly its whole. */
  readonly whole?: Item;
  readonly candidates: readonly Item[];
}
/** The counts that a percentage may be the share of, and the wholes nearby; none for a change. */
export function pairShare(items: readonly Item[], percent: Item, index: number): SharePair[] {
  if (percent.kind !== "percent" || percent.signed || tellsChange(percent.before.slice(-60))) return [];
  // The share of the count in its place: "2,000 and 3,000, or 40 % and 60 %".
  if (isNextShare(items[index - 1], percent) || isNextShare(percent, items[index + 1])) return [];
  const behind = percent.after.replace(/^\s*\)/, "");
  if ([MORE_THAN, OR_MORE].some((cue) => cue.test(behind)) || ALL_BUT.test(items[index - 2]?.before ?? "")) return [];
  const told = toldShare(items, percent, index) ?? drawnShare(items, percent);
  if (told !== undefined) {
    const { part, whole } = told;
    return [{ percent, parts: [part], tied: part, whole, candidates: [whole] }];
  }
  const before = items[index - 1];
  const lead = before?.before ?? "";
  if (before?.kind === "count" && before.sentence === percent.sentence && isIncrement(before)) return [];
  if (ALL_BUT.test(lead) || isDelta(items[index - 2], lead) || isOfSameMove(items, index)) return [];
  const [from] = OF_TOTAL.test(percent.after) ? [] : items.slice(Math.max(0, index - 2), index);
  if (from !== before && from && before && isFromTo(from, before) && from.sentence === percent.sentence) return [];
  const inside =
    /\(\s*$/.test(percent.before) && COMMA.test(percent.after) && /^\s*\)/.test(items[index + 1]?.after ?? "");
  const near = [inside ? undefined : before, items[index + 1]].flatMap((item) =>
    item !== undefined && isCount(item) && item.sentence === percent.sentence ? [item] : [],
  );
  const [previous] = near.filter(({ start }) => start < percent.start);
  const [next] = near.filter(({ start }) => start > percent.start);
  const candidates = nearby(items, percent.start, REACH).filter(
    (item) => isCount(item) && near.some((part) => isAlike(item, part)),
  );
  if (near.length === 0 || candidates.length === 0) return [];
  const bracketed = !!previous && /\(\s*(?:(?:or|اي|او) )?$/.test(percent.before) && /^\s*\)/.test(percent.after);
  const rates =
    RATE.test(clauseAfter(percent.after).slice(0, 40).replace(OF_THEM, "")) &&
    namedWhole(percent, candidates) === undefined;
  const numbered = next !== undefined && OF_THEM.test(percent.after) && isNumbered(next);
  const wholes = candidates.filter(({ value }) => value > (previous?.value ?? 0));
  const isOr = OR.test(percent.before) || (OR_BEHIND.test(percent.before) && wholes.length > 1);
  const isSame = [numbered, OF_WHOLE.test(percent.before), isOr].includes(true);
  if ((rates && !bracketed) || (OF_THEM.test(percent.after) && !isSame)) return [];
  const rated = RATE.test(percent.before.slice(-40).replace(OF_THEM, "").replace(OF_WHICH, ""));
  const isPart =
    previous !== undefined &&
    (isOfThese(previous) || OF_THEM.test(previous.after) || RESOLVED.test(clauseBefore(previous.before)));
  const rate =
    PART_RATE.test(percent.before) || OF_ALL_RATE.test(percent.before) || (isPart && RATE_OF_IT.test(percent.before));
  const said = rate || [TIE, THAT_IS].some((cue) => cue.test(withoutBound(percent)));
  // "Compared with 2,400 in 2019, most of them in services (32 %)".
  const isAway = previous !== undefined && COMPARISON.test(previous.before) && /[,،؛;]/.test(percent.before);
  const isOwn = (OF_TOTAL.test(percent.after) && OWN.test(percent.before)) || (!isAway && (bracketed || said));
  const tiedBack = previous !== undefined && !ASIDE.test(percent.before) && isOwn;
  const tiedOn =
    next !== undefined && (numbered || (TIE.test(next.before.replace(OF_NAMED, "")) && !/[;؛]/.test(next.before)));
  const tied = rated && !rate ? undefined : tiedBack ? previous : tiedOn ? next : undefined;
  const stated = items[index - 2];
  const pair = { percent, parts: near, ...(tied && { tied }), candidates };
  // "It looked into 881 and upheld 15 % of them, or 132": of the number before.
  if (numbered && tied === next && previous !== undefined && previous.value > next.value && isAlike(previous, next)) {
    // "It wrote to 500 owners and 300 tenants, and 20 % of them, or 160, replied": of both.
    const both = previous.value + (stated?.kind === "count" ? stated.value : 0);
    const isBoth = both > previous.value && Math.abs((100 * next.value) / both - percent.value) < 1;
    return isBoth ? [] : [{ ...pair, whole: wholeBefore([stated ?? previous, previous], next) ?? previous }];
  }
  if (stated?.kind !== "count" || previous === undefined) return [pair];
  if (tied === previous && isOfThisTotal(previous) && stated.value > previous.value)
    return [{ ...pair, whole: stated }];
  if (stated.sentence !== percent.sentence) return [pair];
  if (!BASE.test(previous.before)) {
    // "Of 400 complaints, 300 (75 %)", and not "made up of 400 requests and 300 complaints (43 %)".
    const isOther = BESIDE.test(previous.before) || DIVIDED.test(stated.before);
    const isWhole = tied !== undefined && BASE.test(stated.before) && stated.value > tied.value && !isOther;
    const some = OF_THEM.test(percent.after)
      ? wholeBefore([items[index - 3] ?? stated, stated], tied ?? stated)
      : stated;
    return [isWhole && some ? { ...pair, whole: some } : pair];
  }
  return [{ ...pair, parts: [...near, stated] }];
}
