import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, EARLIER, FROM, HIGHEST, MEAN, OF_THESE, PLANNED, TOTAL } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { isTurned } from "../relations/isTurned.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isOfBoth } from "./isOfBoth.js";
import { isOfOthers } from "./isOfOthers.js";
import { isOfSome } from "./isOfSome.js";

/** How many numbers, and how many rows of a list, either side of a percentage may hold its counts. */
const REACH = 8;
const ROWS = 8;
const LEAD = 40;
/** Percentage points from the share beyond which the rate is one of something else. */
const FAR = 15;

/** What joins the name of a rate to its value: any other word would make it the rate of something else. */
const SAYS =
  /(?:[\s:(=–—-]|(?<![a-zء-ي])(?:of|was|is|at|to|thus|therefore|stands|stood|came|reached|reaching|now|(?:for )?(?:this|the) year|in total|عند|ل?[تي]?(?:بلغ|كان|صل|وصل)ت?|هي|الي|قدرها|ال(?:كلي|عام|اجمالي)ه|ما يعادل)(?![a-zء-ي]))*$/;
/** The rate is one of another time, of many, or one that is wished. */
const OTHERWISE: readonly RegExp[] = [COMPARISON, EARLIER, HIGHEST, MEAN, PLANNED];

/** A sentence that tells nothing but the rate of the counts in the one before: "The closure rate was", `وبذلك بلغت نسبة الإغلاق`. */
const NEXT_RATE =
  /^[^a-z]*(?:(?:thus|so|hence) )?(?:the|its|their|our|this (?:is|was|makes|gives)|that (?:is|was|makes|gives))(?: an?)?(?: overall)? [a-z-]+ rate (?:of|is|was|stood at|reached|came to|amounted to)(?: thus| therefore)?\s*$|^\s*[وف]?(?:(?:ب(?:ذلك|هذا)|عليه) )?(?:(?:بلغ|كان|وصل|صار|[تي](?:بلغ|كون|صل))ت? )?(?:بذلك )?(?:نسبه|معدل) [ء-ي]+(?: (?:بذلك|اذن))?(?: (?:بلغت?|هي|هو|كانت?|[تي]بلغ|الي))?\s*$/;
/** Right before its name, what says that it comes of the counts before it. */
const THUS =
  /(?<![a-zء-ي])(?:thus|hence|so|that is|which (?:is|means|makes|gives)|(?:giving|making|for|with)(?: us| it)?|[وف]?ب(?:ذلك|هذا)|ما [يت]عني(?: ان)?|ل[يت](?:ستقر|بلغ|صل|كون)|اي(?: ان)?)(?: (?:an?|the|its|their|our|overall))*\s*$/;
/** Behind the rate, which may be compared with another. */
const ENDS = /^\s*(?:[.;؛]|$|[,،] (?:compared|against|up|down|from|مقارن|مقابل))/;

interface StatusRate {
  /** What the rate is called, right before its percentage. */
  readonly named: RegExp;
  /** Whether a count is of the cases that the rate is of. */
  readonly isOf: (count: Item) => boolean;
  /** Whether it is the number of all that the rate is of, where nothing came in. */
  readonly isOfAll?: (count: Item) => boolean;
}

const ANSWERED =
  /(?<![a-z])(?<!not )(?:answered|picked up)|(?<![ء-ي])[وفب]?(?:ال)?(?:مجاب|اج[اي]ب(?:ت|وا)?(?! عنه)|مردود|رد علي)/;
const LOST =
  /(?<![a-z])(?:abandoned|missed|lost|dropped|unanswered|not answered|(?:hung|hang|gave|give) up|rang off)|(?<![ء-ي])[وفب]?(?:ال)?(?:مفقود|فايت|متروك|مهمل|فاقد)/;
const REPLIED =
  /(?<![a-z])(?:repl(?:y|ies|ied)|respon(?:ses?|ded)|answered)(?![a-z])|(?<![ء-ي])[وفب]?(?:ال)?(?:استج[اي]ب[ت]?|مستجاب|اج[اي]ب[ء-ي]*|ردود|رد(?:ت|وا)? علي)/;
/** Whom a survey went to. */
const ASKED =
  /(?<![a-z])(?:sent|mailed|invited|invitations|distributed|handed out)(?![a-z])|(?<![ء-ي])[وف]?(?:ت[مي]?ت? )?(?:ال)?(?:ارسل|ارسال|وزع|توزيع|دع[يو]|وجه)/;
const RATES: readonly StatusRate[] = [
  {
    named: /(?:(?:response|reply) rate|(?:نسبه|معدل) (?:ال)?استجابه)$/,
    isOf: (count) => isCalled(count, REPLIED),
    isOfAll: (count) => isCalled(count, ASKED),
  },
  {
    named:
      /(?:(?:closure|closing|resolution|completion|settlement|clearance|disposal|disposition|redress(?:al)?) rate|(?:نسبه|معدل) (?:ال)?(?:اغلاق|انجاز|معالجه|حل|بت|فصل|تسويه|حسم|اصلاح)|نسبه (?:ما |ال)?(?:اغلق|انجز|عولج|منجز|مغلق|محلول|محسوم)[ء-ي]*)$/,
    isOf: (count) => itemRole(count) === "resolved",
  },
  {
    named: /(?:(?:answer(?:ing|ed)?|pick-?up) rate|(?:نسبه|معدل) (?:ال)?(?:رد|اجابه))$/,
    isOf: (count) => isCalled(count, ANSWERED),
  },
  {
    named:
      /(?:(?:abandon(?:ment|ed)?|lost|loss|missed|drop)(?: call)? rate|(?:نسبه|معدل) (?:ال)?(?:مكالمات (?:ال)?)?(?:مفقود|فاقد|متروك|فقد)[ء-ي]*)$/,
    isOf: (count) => isCalled(count, LOST),
  },
];

/** Finds what is called a closure, answer or abandonment rate beside the one count that it is of and the one of all: "received 3,000, closed 2,700, closure rate 90 %". */
export function findStatusRates({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent, at): readonly Relation[] => {
    const name = percent.before.replace(SAYS, "");
    const rate = RATES.find(({ named }) => named.test(name));
    const isOther =
      judged.has(percent) ||
      percent.bound !== undefined ||
      FROM.test(percent.before) ||
      isOfSome(percent.after) ||
      OTHERWISE.some((cue) => cue.test(clauseBefore(name.replace(rate?.named ?? "", ""))));
    if (percent.kind !== "percent" || rate === undefined || isOther) return [];
    const near = nearby(items, percent.start, REACH);
    const first = near.find(({ sentence }) => sentence === percent.sentence);
    const isNext = first === percent && NEXT_RATE.test(percent.before) && ENDS.test(percent.after);
    const goesOn = isNext || OF_THESE.test(first?.before ?? "");
    const countsSince = (back: number) =>
      near.filter((item) => isCount(item) && isBeside(item, percent, percent.sentence - back));
    const beside = countsSince(goesOn ? 1 : 0);
    const part = onlyOne(beside.filter(rate.isOf));
    // "26,400 calls were offered. Agents took 24,816 of them, and 1,584 callers hung up. The abandonment rate was".
    const isFurther = isNext && wholeOf(rate, beside, part) === undefined;
    const counts = isFurther ? countsSince(2) : beside;
    const others = counts.filter((count) => count !== part);
    const whole = wholeOf(rate, counts, part);
    if (part === undefined || whole === undefined || part.value >= whole.value) return [];
    if (isNext && others.length > 1 && sumOf(counts) !== 2 * whole.value) return [];
    const years = [part, whole, percent].flatMap((item) => yearOf(item) ?? []);
    if (years.some((year) => year !== years[0])) return [];
    const relation = relate("share", [part, whole], percent);
    if (holds(relation)) return [relation];
    if (isOfBoth(items, at, percent, part)) return [];
    const isNear = Math.abs((100 * part.value) / whole.value - percent.value) <= FAR;
    const inRows = [part, whole, percent].every(({ listed }) => listed);
    const isSlip = inRows && (others.length === 1 || isTurned(percent.figure, (100 * part.value) / whole.value));
    const isThus =
      others.length === 1 && mayBeSame(part, whole) && !isOfSome(part.after) && THUS.test(name.replace(rate.named, ""));
    return (isNear || isSlip || isThus) && !isOfOthers(part, whole, others, percent) ? [relation] : [];
  });
}

/** The count of all that a rate is of: the only one called so, that another one and the part make up, or that came in. */
function wholeOf({ isOfAll }: StatusRate, counts: readonly Item[], part: Item | undefined): Item | undefined {
  const others = counts.filter((count) => count !== part);
  return (
    onlyOne(others.filter(({ before }) => TOTAL.test(before))) ??
    onlyOne(others.filter((count) => others.some(({ value }) => value + (part?.value ?? 0) === count.value))) ??
    onlyOne(others.filter((count) => itemRole(count) === "received")) ??
    onlyOne(others.filter((count) => isOfAll?.(count) === true))
  );
}

/** Whether words beside a count say what became of its calls. */
function isCalled({ before, after }: Item, cue: RegExp): boolean {
  return cue.test(`${before.slice(-LEAD)} ${clauseAfter(after).split(/\n|\sand\s|\sو/)[0]}`);
}

/** In the sentence of a percentage, or the one that it goes on from, or in a row of its list. */
function isBeside(item: Item, percent: Item, from: number): boolean {
  const inList = item.listed && percent.listed && Math.abs(item.line - percent.line) <= ROWS;
  return (item.sentence >= from && item.sentence <= percent.sentence) || inList;
}
