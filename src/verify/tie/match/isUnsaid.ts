import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Span } from "../../../model/Finding.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { monthlyMeanIn } from "../page/monthlyMeanIn.js";
import { namesDays } from "../page/namesDays.js";
import { sentenceAround } from "../page/sentenceAround.js";
import type { Context } from "../place/Context.js";
import { isTogether } from "../place/isTogether.js";
import { OF_MANY, STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";
import { isScoreSaid } from "./isScoreSaid.js";
import { isShareOfHandled } from "./isShareOfHandled.js";
import { isToldToCome } from "./isToldToCome.js";

/** What adds up from the beginning of a year is told so. */
const TO_DATE =
  /\b(?:so far|to date|since|(?:this|the|of|whole|full) year)\b|(?<![a-zء-ي])(?:منذ|حتى|[لبو]?هذا العام|(?:ال)?تراكمي[a-zء-ي]*)(?![a-zء-ي])/i;
/** The whole of a part has its state behind it: "390 of the 2,600 tickets remain open". */
const OF_WHOLE =
  /^[^.;؛\n\d٠-٩]{0,30}(?:\bof(?! (?:which|th[eo][sm]e?|whom)\b)|(?<![a-zء-ي])من)\s[^.;؛\n\d٠-٩]{0,20}[\d٠-٩]/i;
/** "Of them", of which a page may say what it likes. */
const PART = /(?<![a-zء-ي])من(?:ها|هم)\s*$|\bof (?:which|whom|them|these|those),?\s*$/i;
/** A clause begins with a whole: "Of 61,980 calls 56,705 were answered". */
const OUT_OF = /(?:^|[.:;؛،,؟?!\n])\s*(?:و?من (?:[أا]صل|بين|[إا]جمالي|مجموع)|(?:out )?of(?: the| all)?)\s$/i;
/** What became of some of them is told behind: "156,902 calls, of which 148,735 were answered", "مكالمة، أُجيب عن 148,735 منها". */
const OF_CALLS =
  /^(?:[^.;؛\n\d٠-٩]|20\d\d|٢٠[٠-٩]{2}){0,60}(?:\bof (?:which|these|them) [\d,]{1,11} (?:were |was )?(?:answered|abandoned|lost|missed)\b|(?:[أا]\u064f?جيب|[أا]جبنا|[أا]جاب|ر\u064fد|(?:ال)?رد|[إا]جاب[ةه])(?: [ء-ي]+)? (?:على|عن) [\d٠-٩,٬]{1,11} منها|منها [\d٠-٩,٬]{1,11} (?:[ء-ي]+ )?(?:مجاب|[أا]\u064f?جيب|تم الرد))/i;
/** How far, in characters, the words of a whole are looked at, and those of a sentence. */
const NEAR = 60;
const FAR = 120;
/** "Answered late", "within a day", and not "within the quarter", "in late June". */
const TIMED =
  /\b[Ll]ate\b(?![- ][A-Z])|\b[io]n time|\b(?:[Ww]ithin|in|after|under)\s(?:\S+ ){0,3}(?:minutes?|hours?|days?|weeks?|deadline|target)\b|ت[أا]خي?ر|(?:خلال|غضون|بعد|في ال)\s?(?:\S+ )?(?:ال)?(?:دق[اي]|ساع|يوم|[أا]يام|[أا]سبوع|موعد|وقت|مهل)/;
const OF_SCORE = /^score-(?:minus-)?(\d+)$/;
/** What became of calls. */
export const HANDLED: readonly string[] = ["answered", "abandoned", "level", "solved"];
/** What the name of a rate is made with. */
const RATES: readonly string[] = ["share", "rate"];
/** How long something took, in the clause of a number. */
const OF_TIME =
  /(?:\b(?:resolution|response|waiting|handling|closing|closure) times?\b|(?<![ء-ي])(?:زمن|مد[ةه]|وقت) (?:ال)?(?:حل|رد|استجاب|معالج|[إا]غلاق|انتظار))(?:[^.;؛\n]|[.٫](?=[\d٠-٩]))*$/i;
/** What durations are counted in. */
const TIMES: readonly string[] = ["minute", "hour", "working-hour", "day", "working-day"];

/**
 * Whether a figure is one that no number is without a word for it, and no word near a number says it: what adds up over causes or
 * over the year, the answers of one score, a change by the working day, the tickets of one state.
 */
export function isUnsaid(candidate: Candidate, reading: QuantityReading, context: Context): boolean {
  const { figure, measure, perWorkingDay } = candidate;
  const { measures, claims, cell, text } = context;
  const { rates = [] } = claims;
  const { start, end } = reading.span;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  const says = (name: string): boolean =>
    measures.includes(name) || claims.measures.includes(name) || rates.includes(name);
  if (measure === "cumulative" && !says("cumulative"))
    return figure.measure === "year-to-date" ? !isToDate(figure.period, reading, context) : !isSummed(reading, context);
  if (perWorkingDay) return !says("working");
  // "8.4 hours on average; the code allows 20" is no mean of contacts.
  const isOfTime = OF_TIME.test(before) || (context.said ?? []).some((name) => TIMES.includes(name));
  const isMean = says("mean") && (cell || !isOfTime);
  const isOfCounts = figure.subject === "contacts" || figure.subject === "tickets";
  if (isOfCounts && candidate.isSigned && reading.kind === "percent" && OF_TIME.test(before) && !isNamed(context))
    return true;
  const isDaily = isMean || says("daily") || says("working");
  if (figure.measure.endsWith("-per-day") && !cell && reading.per === undefined && !isDaily)
    return !namesDays(sentenceAround(reading.span, text, FAR));
  const score = figure.measure.startsWith("score-") ? OF_SCORE.exec(figure.measure)?.[1] : undefined;
  if (score !== undefined) return !isScoreSaid(score, reading, context);
  if (figure.subject === "contacts") {
    if (measure === "offered" && cell) return !says(measure);
    if (measure === "offered")
      return (
        context.role !== "whole" &&
        !OUT_OF.test(before) &&
        ![measure, ...HANDLED].some(says) &&
        !OF_CALLS.test(text.slice(end, end + FAR))
      );
    if (measure !== undefined && HANDLED.includes(measure))
      return !says(measure) && !(figure.form === "share" && isShareOfHandled(measure, start, text));
    const isPlain = measure === undefined && (figure.form === "count" || figure.form === "share");
    if (cell && isPlain && (says("answered") || says("abandoned"))) return true;
  }
  if (figure.subject === "satisfaction" && figure.form === "share" && claims.measures.includes("response"))
    return measure !== "response";
  if (cell) {
    // No count stands in a column of monthly means.
    if (figure.form === "count" && monthlyMeanIn(context.label ?? "") >= 0) return true;
    // What a cause has by itself is not what adds up to it.
    if (figure.subject === "causes" && figure.key !== undefined && says("cumulative")) return measure !== "cumulative";
    if (candidate.isSigned && isDaily) return figure.measure.endsWith("change-percent");
    // All that rated are the total of the ratings.
    if (measure === "rated" && measures.every((each) => each === "total")) return false;
    // "Satisfaction rate"
    if (measure === "satisfied" && context.subject === figure.subject && measures.every((each) => RATES.includes(each)))
      return false;
    // What is there of a total is said by what is missing.
    return measure !== undefined && measure !== "partial" && measures.length > 0 && !says(measure);
  }
  if (figure.subject !== "tickets" || measure === undefined) return false;
  if (figure.measure === "closure-rate") return says("clearance");
  // So many were measured, of which those that came are another number.
  if (measure === "measured") return ![measure, ...OF_MANY].some(says) && !context.keys.includes(candidate.name);
  if (OF_MANY.includes(measure)) return measures.some((each) => OF_MANY.includes(each)) && !says(measure);
  if (figure.form !== "count" || !STATES.includes(measure) || STATES.some(says)) return false;
  // Tickets that were answered are closed, and those that were not are open.
  if (measure === "closed" && says("answered") && !isTimed(reading.span, text)) return false;
  if ((measure === "open" || candidate.isOpen) && says("abandoned") && !isTimed(reading.span, text)) return false;
  // "Of 12,000 tickets 6,000 were enquiries": all of them came in.
  if (measure === "opened" && (OUT_OF.test(before) || isToldToCome(reading.span, text))) return false;
  return !OF_WHOLE.test(behind) && !PART.test(before);
}

/** Whether anything is named beside a number that may be counted. */
function isNamed({ cell, claims: { keys, parts, subjects } }: Context): boolean {
  return cell || keys.length + parts.length + subjects.length > 0;
}

/** Whether a number is of those that something was done to late or in time. */
function isTimed({ start, end }: Span, text: string): boolean {
  const [before] = /[^.;؛\n\d٠-٩]*$/.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [""];
  const [behind] = /^[^.,;،؛\n]*/.exec(text.slice(end, end + NEAR)) ?? [""];
  return TIMED.test(`${before} ${behind}`);
}

/** Whether a number is told as of the year so far, or of months that begin with it. */
function isToDate(period: string, reading: QuantityReading, { cell, claims, periods, text }: Context): boolean {
  if (!cell && TO_DATE.test(sentenceAround(reading.span, text, FAR))) return true;
  const end = monthsOf(period).at(-1);
  return [...claims.periods, ...periods].some((named) => {
    const months = isPeriod(named) ? monthsOf(named) : [];
    return months[0]?.endsWith("-01") === true && months.at(-1) === end;
  });
}

/** Whether a number is told of several causes. */
function isSummed(reading: QuantityReading, { cell, claims, text }: Context): boolean {
  if (claims.isJoint === true || new Set(claims.parts).size > 1) return true;
  return !cell && isTogether(sentenceAround(reading.span, text, FAR));
}
