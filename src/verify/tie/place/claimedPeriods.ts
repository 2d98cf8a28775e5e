import { isQuantity } from "../../../language/reading/isQuantity.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { isCalendarPeriod } from "../page/isCalendarPeriod.js";
import type { Surroundings } from "../page/Surroundings.js";
import { asideAt } from "./asideAt.js";
import { isBaseBeyond } from "./isBaseBeyond.js";
import { isBeginning } from "./isBeginning.js";
import { isDivided } from "./isDivided.js";
import { isNoted } from "./isNoted.js";

/** The names of one kind on one side of a number, those nearest first. */
export interface Side {
  readonly names: string[];
  readonly gap: number;
  readonly distance: number;
}

/** The periods on one side, and whether they are more than compared with. */
export interface PeriodSide extends Side {
  readonly isOpen: boolean;
  /** Those that the number is only compared with, beside what is more. */
  readonly bases: readonly string[];
}

/** A side while it is looked through: where its last name ends towards the number. */
interface Search extends Side {
  last: number;
  readonly bases: string[];
  /** Something is named that is more than compared with. */
  isOpen: boolean;
}

/**
 * The periods that the words on one side of a number name, those nearest first: as its own, or only to be compared with.
 */
export function claimedPeriods(page: Surroundings, index: number, step: -1 | 1, limit: number): PeriodSide | undefined {
  const { readings, text, gaps } = page;
  const lastMonth = monthsOf(page.reportPeriod).at(-1);
  const own = readings[index];
  const end = own?.span.end ?? 0;
  // "(0.9%) compared with May": the bracket parts nothing.
  const place = step < 0 ? (own?.span.start ?? 0) : text.charAt(end) === ")" ? end + 1 : end;
  const nounEnd = Math.max(place, isQuantity(own) ? (own.nounSpan?.end ?? 0) : 0);
  let side: Search | undefined;
  for (let at = index + step; ; at += step) {
    const reading = readings[at];
    if (reading === undefined || (step < 0 ? reading.span.start < limit : reading.span.end > limit)) break;
    if (!isCalendarPeriod(reading)) continue;
    const { start, end } = reading.span;
    const before = text.slice(Math.max(0, start - FAR), start);
    // The end of its last month is that of the report: "at the end of September 5,238 had been closed".
    if (page.periodsNamed(reading)[0] === lastMonth && AT_END.test(before)) continue;
    if (own !== undefined && isBeginning(text, reading.span, own.span)) continue;
    const aside = step < 0 ? asideAt(before, text.charAt(end)) : undefined;
    const isBase = aside !== undefined && COMPARES.test(aside);
    const goesOn = aside !== undefined && RELATIVE.test(aside) ? BEHIND_RELATIVE : GOES_ON;
    if (aside !== undefined && !isBase && goesOn.test(text.slice(end, place))) continue;
    const isTold = step < 0 && TELLS.test(text.slice(end, place));
    const parted = isTold ? 0 : step < 0 ? gaps(end, side?.last ?? place) : gaps(side?.last ?? place, start);
    const isFrom = isBaseBeyond(page, at, step, side?.last ?? nounEnd);
    if (isFrom && step > 0 && side?.isOpen) side.bases.push(...page.periodsNamed(reading));
    if (isFrom && step > 0 && side?.isOpen) continue;
    if (parted > 1 && !(isFrom && step > 0)) break;
    if (step > 0 && side?.isOpen === false && parted > 0 && !OWN.test(text.slice(side.last, start))) break;
    const gap = step > 0 && side === undefined && JOINED.test(text.slice(place, end)) ? Math.max(parted, 1) : parted;
    if (step > 0 && side === undefined && (AMOUNTS.test(nextWords(page, at)) || isDivided(text.slice(place, start))))
      break;
    const isTaken =
      (gap > 0 || opens(step < 0 ? text.slice(end, place) : text.slice(place, start))) &&
      side === undefined &&
      isOfNumber(page, at, step);
    // A share behind a count is of the period of the count: "120 in May, 60% of contacts".
    const isShare = step < 0 && own?.kind === "percent" && SHARED.test(text.slice(end, place));
    const isBracketed = step < 0 && isOfBracket(page, at, index);
    if (isTaken && !isShare && !isBracketed) break;
    side ??= { names: [], gap, distance: step < 0 ? place - end : start - place, last: 0, isOpen: false, bases: [] };
    const named = page.periodsNamed(reading);
    const names = step > 0 && isNoted(text, place, start, end) ? [...named, page.reportPeriod] : named;
    // What is named again says no more of it: "620 more than in May, although May was longer".
    side.isOpen ||=
      (isTold || isBracketed || !(isBase || page.isCompared(at))) && !names.some((name) => side?.names.includes(name));
    side.names.push(...names);
    if (isFrom) side.bases.push(...names);
    side.last = step < 0 ? start : end;
  }
  return side && { ...side, bases: side.isOpen ? side.bases : side.names };
}

/** Behind what a number is compared with, its own period: "up 8% on April, in May"; not "because the count changed in May". */
const OWN =
  /^[), ،\u00a0\u2066-\u2069]*(?:in|during|for|and|و?في|و?خلال|و)?(?: the)?(?: (?:شهر|عام))?[\s\u2066-\u2069]*$/i;

const AT_END = /(?:\bat the end of|(?<![ء-ي])[وف]?(?:في |ب|حتى )(?:نهاي[ةه]|[آا]خر|متم))(?: شهر)? $/i;

/** The words from a period to the number behind it. */
function nextWords({ readings, text }: Surroundings, at: number): string {
  return text.slice(readings[at]?.span.end ?? 0, readings[at + 1]?.span.start ?? 0);
}

/** The period is that of the next number: "May: 120 – June: 140", "the balance of 2023, which was 2,148". */
const AMOUNTS = /^\s*(?::|[,،]?\s*(?:البالغ[ةه]?|وقدره|which was|amounting to))\s*$/i;

/** What is compared with is told with its own number: "over 2021, which saw 568,025", "على عام 2021 الذي سجل 568,025". */
const TELLS =
  /^[,،]?\s(?:when|(?:when|which|that) (?:we |there |it )?(?:saw|had|took|w(?:as|ere)|received|recorded|brought)|(?:الذي|التي|حيث|حين|عندما) [ء-ي\u064b-\u0652]+(?: في(?:ه|ها)| عدد(?:ها|هم))?)\s[\u2066-\u2069]*$/i;

/** The "and" of Arabic is glued to the period, to its noun or to what it is: "120 مكالمة ويونيو الأدنى", "120 وأقلها يونيو". */
const JOINED = /\sو(?:(?:شهر|[أا](?:قل|دنا|كثر|علا|كبر|صغر)ها)\s+)?\S+(?:\s+[\d٠-٩]+م?)?$/;

/** What is told between commas before the verb of a number is none of it: "visits, restricted for part of 2021, rose by 620". */
const GOES_ON =
  /^[,،] (?:(?:ha(?:s|ve|d) )?[a-z]+(?: [a-z]+ly)? (?:by|from|to)|[وف]?(?:ارتفع|انخفض|زاد|ازداد|تزايد|تراجع|نقص|تناقص|تقلص|نم|هبط|صعد|قفز|وصل)[ات]? (?:ب[ء-ي]*|من|[إا]لى)) ?[\u2066-\u2069]*$/i;
/** Nor is what is told of a thing itself: "the counters, which reopened in January, saw 21,467 people". */
const RELATIVE =
  /^(?:which|who|(?:re-?)?opened|closed|launched|(?:ال)?(?:تي|ذي|ذين)|(?:ال)?(?:مفتتح|مغلق)[ةه]?)(?![a-zء-ي])/i;
const BEHIND_RELATIVE = /^[,،](?: [^\s.;؛:,،\d٠-٩]+){0,4} ?[\u2066-\u2069]*$/;
/** But what is compared with there is the base of the number: "calls in June, compared with those in May, rose by 20%". */
const COMPARES =
  /\b(?:compar(?:ed|ison|ing)|against|versus|vs|than(?= (?:in|th(?:at|ose|ey|e)|it)\b| $)|relative to)\b|(?<![ء-ي])[وف]?(?:ب?(?:ال)?مقارن[ةه]|مقابل|قياس|عن (?:شهر|[تذ]لك|مثيل|ما |$)|عما )/i;
const FAR = 80;

const SHARED =
  /^\s*(?:[,،–-]|[,،]?\s*\()\s*(?:or|i\.e\.|that is,?|أي|أي ما نسبته|بنسبة|ما يمثل|وهو ما يمثل)?[\s\u2066-\u2069]*$/i;

/** Whether what is compared with has its count in a bracket: "620 more than in the first quarter (153,400)". */
function isOfBracket({ isCompared, readings, text }: Surroundings, at: number, index: number): boolean {
  const [before, period, reading] = [readings[at - 1], readings[at], readings[index]];
  if (period === undefined || reading === undefined || at !== index - 1 || !isCompared(at)) return false;
  if (reading.kind === "percent" || before?.kind === "percent") return false;
  return /^ \([\u2066-\u2069]*$/.test(text.slice(period.span.end, reading.span.start));
}

/** Whether a bracket opens: what follows is told apart. */
function opens(between: string): boolean {
  return between.includes("(");
}

/** Whether a period stands right beside another number, which it then speaks of: "120 in May, a rise of 5", "9 (May 4, June 5)". */
function isOfNumber({ readings, text, gaps }: Surroundings, at: number, step: -1 | 1): boolean {
  const other = readings[at + step];
  if (!isQuantity(other)) return false;
  if (step > 0) return gaps(readings[at]?.span.end ?? 0, other.span.start) === 0;
  const end = Math.max(other.span.end, other.nounSpan?.end ?? 0);
  // "(33,823) in April": the bracket parts nothing.
  return gaps(text.charAt(end) === ")" ? end + 1 : end, readings[at]?.span.start ?? 0) === 0;
}
