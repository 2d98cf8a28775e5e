import { BY_HOW_MUCH, COMPARISON, MEAN, OF_THEM, OF_WHICH, TO } from "../passage/cues.js";
import type { Item, Pair } from "../relations/Relation.js";
import { clauseBefore } from "./clauseBefore.js";
import { isAlike } from "./isAlike.js";
import { isBesideBase } from "./isBesideBase.js";
import { isFromTo } from "./isFromTo.js";
import { isIncrement } from "./isIncrement.js";

/** How close to its number a word for a mean stands. */
const CLOSE = 30;
/** What stands before the base of a growth. */
const BASE =
  /(?<![a-zء-ي])(?:from|from the|(?<!(?:(?:passed|handed|carried|called|took)|(?:closed|ended|finished|stood|began|started)(?: the [a-z]+)?) )on|on the|than the(?: record| peak)?|over the|above the|below the|against|versus|vs\.?|after|(?:from|on|over|than|against|above|below) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:last|the previous) (?:year|month|quarter|week))['’]s(?: (?:total|figure|tally|count))?(?: of)?|(?:from|on|over|than|against) (?:the |an? )?(?:[a-z]+ (?:total|figure|tally|count)|low|high|peak|record) of|(?:from|on|over|than|against) (?:last [a-z]+|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)(?: \d{4})? (?=\()|بعد(?: ان|ما) كان[ء-ي]*(?: [ء-ي]+){0,5}|وكان[ء-ي]*|كان[ء-ي]* قبل|(?:عن|علي) (?:(?:ال)?(?:عام|سنه|شهر|ربع|فتره)[^,،;؛.]{0,20}|[ء-ي]+ ال(?:ماضي|سابق)ه?|(?:1[34]|19|20)\d\d ?ه?ـ?) (?:الذي|التي) [ء-ي]+(?: [ء-ي]+){0,2})\s*\(?$/;
/** "On the previous quarter, when 16,302". */
const WHEN =
  /(?:previous|last|(?<=(?:than|from|on|over) )(?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|earlier|preceding|before|السابق[ء-ي]*|الماضي[ء-ي]*)(?: [a-z]+)?[,،]? (?:(?:when|in which|(?:which|that) (?:saw|had))(?: [a-z]+){0,3}|(?:حين|اذ|حيث)(?: [ء-ي]+)?)\s*$/;
/** "With 16,302 logged the year before". */
const THE_YEAR_BEFORE =
  /^(?: [a-z]+){0,2} (?:logged|recorded|received|registered|counted|taken) (?:in )?(?:the )?(?:(?:year|quarter|month) (?:before|earlier)|(?:previous|preceding) (?:year|quarter|month))(?![a-z])/;
/** "And had handled 16,302 the year before". */
const HAD = /(?<![a-z])had (?:[a-z]+ed|taken|seen|been|got)(?: [a-z]+)?\s*$/;
const BEFORE =
  /^(?: [a-z]+){0,2} (?:in )?the (?:(?:year|quarter|month) before|previous (?:year|quarter|month))(?![a-z])/;
/** "Below the 334,521 of 2021", and not "below the 4,000 mark". */
const BELOW = /(?<![a-z])(?:above|below) the $/;
/** "To 3,600 (2022: 3,200)". */
const OF_YEAR = /\((?:in |في )?(?:19|20)\d\d\s*:\s*$/;
const OF_TIME = /^(?: [a-z]+)? (?:of|in|for|recorded|received)(?![a-z])/;
/** "And was, in the quarter before, at 12,500". */
const AND_WAS =
  /[,،؛;]\s*و(?:قد )?كان[ء-ي]*\s[^,،؛;]{0,60}(?:السابق|الماضي|المنصرم|(?:قبل|سبق)[تها]*(?![ء-ي])|نفس|ذات|المقابل|(?:19|20)\d\d|(?<!هذا )(?:ال)?(?:ربع|نصف|فصل) ال[ء-ي]+)[^,،؛;]{0,20}$|(?:سبق|قبل)[تها]*[,،]\s*وقد كان[ء-ي]* فيها?\s*$/;
/** "210 more than in the first quarter (3,200)". */
const THAN = /(?<![a-z])(?:more|fewer|less|higher|lower) than [^,،;؛.(]{3,40}\(?$/;
/** "Compared with 7,421 in 2022 and 7,154 in 2021": the second is a base too. */
const AND = /^[^,،;؛.]{0,30}\s(?:and|و)\s*$/;
/** "46,530 after 41,208 in 2021". */
const AFTER = /(?<![ء-ي])بعد\s*\(?$/;
const IN_YEAR =
  /^\s*(?:[ء-ي]+ )?(?:في|خلال|برسم) (?:ال)?(?:سنه|عام|شهر|ربع)(?: (?:19|20)\d\d|ه? ال(?:سابق|ماضي|منصرم))/;
const WAS = /(?<![a-zء-ي])(?:[وف]?كان[ء-ي]*|was|were|stood at|numbered|totall?ed|came to)(?![a-zء-ي])[^,،;]*$/;
const NOW =
  /(?<![a-zء-ي])[وف]?(?:ثم صار[ء-ي]*|فصار[ء-ي]*|صار[ء-ي]*|اصبح[ء-ي]*|ثم بلغ[ء-ي]*|is now|are now|now (?:stands? at|numbers?|totals?)|stands? now at|(?<=and )(?:had )?reached|became)(?![a-zء-ي])[^,،;]*$/;

/**
 * The counts that a sentence compares, the earlier one first: "from X to Y", "was X, is now Y", or a base by its words and the counts
 * that may have come of it.
 *
 * @param own - the counts of the sentence
 * @param earlier - those of the sentence before
 */
export function statedPairs(own: readonly Item[], earlier: readonly Item[]): readonly Pair[] {
  const counts = sinceBefore(own, earlier);
  const fromTo = counts.flatMap((second, index): Pair[] => {
    const first = counts[index - 1];
    const moved =
      first !== undefined &&
      isAlike(first, second) &&
      (isFromTo(first, second) || (WAS.test(first.before) && [NOW, TO].some((cue) => cue.test(second.before))));
    return moved ? [[first, second]] : [];
  });
  const moved = new Set(fromTo.flat());
  const free = counts.filter((count) => !moved.has(count) && !BY_HOW_MUCH.test(count.before) && !isIncrement(count));
  const bases = new Set<Item>();
  free.forEach((count, index) => {
    const [before] = free.slice(index - 1, index);
    const goesOn = before !== undefined && bases.has(before) && AND.test(count.before);
    if (isBase(count) || goesOn) bases.add(count);
  });
  const compared = [...bases].flatMap((base) => {
    const others = free.filter((after) => !bases.has(after) && isAlike(base, after) && isMean(after) === isMean(base));
    const beside = isBesideBase(base) ? free[free.indexOf(base) - 1] : undefined;
    // "1,094 requests, of which 334 were complaints, after 465 complaints a year before".
    const [own, ...more] = others.filter(({ noun }) => noun !== undefined && noun === base.noun);
    const isOwn = own !== undefined && more.length === 0 && OF_WHICH.test(own.before);
    return (
      isOwn
        ? [own]
        : others.length === 1
          ? others
          : others.filter((after) => !OF_WHICH.test(after.before) || after === beside)
    ).map((after): Pair => [base, after]);
  });
  return [...fromTo, ...compared].filter(isOfOneSize);
}

/** What is there in a month or a day is compared with nothing else. */
function isMean({ before }: Item): boolean {
  return MEAN.test(clauseBefore(before).slice(-CLOSE));
}

/** Further apart, two counts are of different things. */
function isOfOneSize([before, after]: Pair): boolean {
  return after.value < 50 * before.value && before.value < 50 * after.value;
}

/** Bases alone in their sentence, "an increase of 9 % on the 2,104 of the quarter before", are those of the only count of the sentence before. */
function sinceBefore(own: readonly Item[], earlier: readonly Item[]): readonly Item[] {
  return own.length > 0 && own.every(isBase) && earlier.length === 1 ? [...earlier, ...own] : own;
}

/** The clause of the number itself names it as that of another period; a part of the other number is none. */
function isBase({ before, after }: Item): boolean {
  if (OF_WHICH.test(before.replace(OF_THEM, ""))) return false;
  return (
    BASE.test(before) ||
    OF_YEAR.test(before) ||
    [THAN, WHEN].some((cue) => cue.test(before)) ||
    AND_WAS.test(before) ||
    (BELOW.test(before) && OF_TIME.test(after)) ||
    THE_YEAR_BEFORE.test(after) ||
    (HAD.test(before) && BEFORE.test(after)) ||
    (AFTER.test(before) && IN_YEAR.test(after)) ||
    COMPARISON.test(clauseBefore(before))
  );
}
