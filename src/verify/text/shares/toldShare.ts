import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { itemRole } from "../clauses/itemRole.js";
import { OF_FIRST, OF_THEM, OF_WHICH, OUT_OF } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { isDoneAtRate } from "./isDoneAtRate.js";
import { isOwnRate } from "./isOwnRate.js";
import { isShownBehind } from "./isShownBehind.js";
import { isThenOf } from "./isThenOf.js";
import { isToldPart } from "./isToldPart.js";

/** A count and the whole that a sentence says it is a part of, beside the percentage that says the same. */
export interface ToldShare {
  readonly part: Item;
  readonly whole: Item;
}

/** From a part told with its whole to its percentage: "a closure rate of", "or", `بنسبة إنجاز بلغت`. No words of a loop can be parted in two ways. */
const RATE =
  /^[^,،;؛.()]{0,40}[,،(–—]?\s*(?:(?:or|that is|which (?:is|equals)|i\.?e\.?|equal to|equals|equivalent to|representing|giving|constituting|making(?: up)?|(?:amount|equat|correspond)ing to|a (?:share|proportion) of|so|with|for|at|the|an?|اي|ان|[وفل][يت]كون|وهو|وهي|ب?ما|[يت]?(?:عادل|مثل|شكل)|[يت]ساوي|[وب]?نسبته[امن]?)\s+)*(?:(?:[a-z]+ ){0,2}rate (?:of|was|is|stood at|came to)|share (?:of|was|is)|[وف]?(?:(?:بلغ|كان)ت? )?النسبه(?: المئويه)?(?: (?:هي|[يت]ساوي))?|(?:[وف]?ب?نسبه|[وب]?معدل)(?: (?:ال)?[ء-ي]+)?)?(?:\s*(?:about|nearly|almost|around|roughly|approximately|some|just|only|over|ت?بلغت?|وصلت|قدرها|تصل|الي|نحو|حوالي))*\s*\(?$/;
/** "1,200 answers from 3,000 invitations, a response rate of". */
const ANSWERED = /(?:response|reply|return|completion) rate|استجابه/;
const FROM = /(?<![a-zء-ي])(?:from|من)(?: the)?\s*$/;
/** From a percentage to the whole it is one of: "of the 20,000", `من المكالمات البالغة`. */
const OF_WHOLE =
  /^\s*(?:\)\s*)?(?:of|من)(?: (?:the|all|its|our|these|those|total|of|a total of|ال[ء-ي]+|اجمالي|مجموع|جمله|اصل|و?عدد[ء-ي]*))*\s*\(?$/;
/** From a part to the percentage of the whole behind it, which says the same: ", only", ", or", `، أي`. */
const SAID =
  /^[^,،;؛.()]{0,60}(?:[,،(–—]\s*(?:(?:or|that is|i\.?e\.?|only|just|about|around|almost|nearly|some|representing|اي|وهو|وهي|ب?ما|[يت]?(?:عادل|مثل|شكل)|[وب]?نسبته[امن]?|نسبه|بنسبه|نحو|حوالي|فقط)\s+)*|\s(?:و?[يت]?(?:مثل|شكل)(?:ت|وا|ون)?|و?[يت]عادل|اي|بنسبه|representing|constituting|account(?:ed|ing) for|(?:amount|equat|correspond)(?:ed|ing) to|made up|making up)\s+(?:(?:about|nearly|only|just|نسبه|نحو|حوالي|ما نسبته)\s+)*)\(?$/;
/** Behind a whole: the percentage has a verb of its own, and is another part. */
const DID =
  /^[^,،;؛.()]*(?<![a-zء-ي])(?:were|was|are|is|have|has|had|did|came|got|went|waited|led|took|ended|لم|قد|كانت?|تمت?|جاءت?)(?![a-zء-ي])/;
/** From the whole to the part: "calls (1,000)", "calls, or". */
const OR =
  /^[^,،;:؛.()]{0,30}(?:\)?\s*[,،(–—]\s*)(?:(?:or|that is|i\.?e\.?|namely|a total of|(?:amount|equat)ing to|equal to|اي|وهو|وهي|ما|بما|(?:اذ|حيث|فقد) بلغت?|[يت]?عادل|نحو|حوالي|about|some|nearly)\s*)*\(?$/;
/** From a percentage to the number that it is: "(300", ", or 300". */
const THAT_MANY = /^\s*(?:\(|[,،–—]\s*(?:or|that is|i\.?e\.?|namely|اي|وهو|وهي|ما يعادل|بما يعادل))\s*$/;
/** The number is one of another time: "25 % of 400 cases, 300 in 2022". */
const BEFORE =
  /^\s*(?:[a-z]+ )?(?:(?:in|of) (?:\d{4}|the (?:year|month|quarter) before)|(?:a|the|last) (?:year|month|quarter))(?![a-z])/;
/** "11,400 of them, 97 per cent". */
const OF_THEM_SO = /^\s*(?:of (?:them|these|those)|منه[امن])\s*[,،(–—]\s*(?:(?:or|that is|اي|ب?نسبه)\s*)*\(?$/;
/** "Of the 640 closed, 512 were closed within five days, which is". */
const SO_MANY = /[,،]\s*(?:or|that is|which is|i\.?e\.?|اي(?: ان)?)\s*(?:ب?(?:نسبه|معدل)(?: [ء-ي]+)?\s*)?\(?$/;
const ALONE = /^\s*\)?\s*(?:[.,;،؛]|$)/;
/** The percentage is that of the two, and not "881 of the 2,747, and it upheld 15 % of those". */
const SAME = /[،(–—]|,(?! and)|(?<![a-zء-ي])(?:or|اي|[وب]?ما|rate|[وب]?نسب[هت][ء-ي]*|بمعدل)(?![a-zء-ي])/;
/** The percentage is one of the part, or measures something else. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:satisf[a-z]*|within|complian[a-z]*|on time|target[a-z]*|of (?:them|these|those|which)|compared|error|accuracy|[وبل]?(?:ال)?(?:رضا|خلال|التزام|مستهدف[ء-ي]*|مقارنه|خطا|دقه)|منه[امن])(?![a-zء-ي])/;
/** What each of them had to reach, and no share of them: "20 of 24 branches met the rule to answer 95 %". */
const ASKED =
  /(?<![a-zء-ي])(?:met|meets?|meeting|achiev(?:e[ds]?|ing)|reach(?:e[ds]|ing)?|exceed(?:ed|ing|s)?|attain(?:ed|ing|s)?|at|above|over|below|under|فوق|دون|تحت|targets?|requirements?|standards?|rules?|thresholds?|benchmarks?|(?:ال)?(?:مستهدف[ه]?|معيار|اشتراط|شرط))(?![a-zء-ي])[^,،;(–—]*$/;
const RATE_NAMED = /(?<![a-z])(?:rate|share|proportion)(?![a-z])|(?<![ء-ي])[وبف]*(?:نسب[هت]|معدل)/;
/** Of those who took a test, not of those who came to it. */
const PASSED = /(?<![a-zء-ي])(?:success|pass) rate|(?<![ء-ي])[وف]?ب?نسبه نجاح/;
/** They did, and the rate is of no others: "120 of 300 were allowed, a success rate of 40 %." */
const GRANTED =
  /(?<![a-z])(?:upheld|granted|approved|accepted|allowed|succeeded|passed)(?![a-z])|(?<![ء-ي])[وف]?(?:قبلت?|نجحت?|اجتازت?)(?![ء-ي])/;
const ENDS = /^\s*(?:[.,;)،؛]|$)/;
/** "Closed 1,240 of 1,318 on time (94.1 %)": the percentage says the two counts once more. */
const IN_TIME = /^[^,،;؛.()\d]*(?:on time|في الموعد|في (?:ال)?وقت[ء-ي ]*)\s*\(\s*$/;

/**
 * The part and the whole that a sentence leaves no doubt of: "4,750 of 5,000, a closure rate of 95 %", "95 % of the 5,000 (4,750)",
 * "95 %, with 4,750 of the 5,000", "of the 5,000, 95 % (4,750)".
 */
export function toldShare(items: readonly Item[], percent: Item, index: number): ToldShare | undefined {
  const own = (offset: number) => {
    const item = items[index + offset];
    return item?.sentence === percent.sentence ? item : undefined;
  };
  const at = (offset: number) => [own(offset)].find((item) => item !== undefined && isCount(item));
  const told = (part: Item | undefined, whole: Item | undefined, isTold: (part: Item, whole: Item) => boolean) =>
    part !== undefined &&
    whole !== undefined &&
    (part.value < whole.value || (OUT_OF.test(whole.before) && percent.value < 100)) &&
    isAlike(part, whole) &&
    isTold(part, whole)
      ? { part, whole }
      : undefined;
  const [second, first, next, last] = [at(-2), at(-1), at(1), at(2)];
  const words = clauseBefore(percent.before);
  const isTested =
    PASSED.test(words) &&
    second !== undefined &&
    itemRole(second) !== "resolved" &&
    !(ENDS.test(percent.after) && GRANTED.test(`${clauseBefore(second.before)} ${second.after} ${percent.before}`));
  const clear = !isTested && !OTHERWISE.test(words);
  return (
    told(
      second,
      first,
      (part, whole) =>
        (clear || IN_TIME.test(percent.before)) &&
        (isToldPart(part, whole) || (ANSWERED.test(percent.before) && FROM.test(whole.before))) &&
        RATE.test(percent.before) &&
        (SAME.test(percent.before) || !OF_THEM.test(percent.after)) &&
        !isDoneAtRate(percent.before) &&
        (!ASKED.test(percent.before) || RATE_NAMED.test(percent.before)),
    ) ??
    told(
      first,
      next,
      (part, whole) =>
        clear &&
        SAID.test(percent.before) &&
        OF_WHOLE.test(whole.before) &&
        !OF_WHICH.test(part.before) &&
        !DID.test(whole.after),
    ) ??
    told(first, second, () => clear && OF_THEM_SO.test(percent.before)) ??
    told(
      first,
      second,
      (_, whole) => OF_FIRST.test(whole.before) && SO_MANY.test(percent.before) && ALONE.test(percent.after),
    ) ??
    told(
      first,
      second,
      (part) =>
        OF_WHICH.test(clauseBefore(part.before)) && isOwnRate(percent.before, clear) && !isDoneAtRate(percent.before),
    ) ??
    told(
      next,
      last,
      (part, whole) =>
        isToldPart(part, whole) &&
        !isOfOther(own(3)) &&
        isShownBehind(percent, part, whole, clear && !OTHERWISE.test(part.before)),
    ) ??
    told(
      last,
      next,
      (part, whole) => OF_WHOLE.test(whole.before) && OR.test(part.before) && !BEFORE.test(part.after),
    ) ??
    told(
      last,
      next,
      (part, whole) => clear && first === undefined && own(3) === undefined && isThenOf(percent, part, whole),
    ) ??
    told(next, first, (part, whole) => OF_FIRST.test(whole.before) && THAT_MANY.test(part.before))
  );
}

/** A percentage in the same clause, which the part of the whole has reached: "with 5 of the 11 branches at 75 %". */
function isOfOther(item: Item | undefined): boolean {
  return item?.kind === "percent" && !/[,،;؛(–—]/.test(item.before);
}
