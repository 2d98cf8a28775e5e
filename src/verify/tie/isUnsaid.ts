import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { monthsOf } from "../../periods/monthsOf.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";
import { STATES } from "./isOtherState.js";
import { isTogether } from "./isTogether.js";
import { wordsAround } from "./wordsAround.js";

/** What adds up from the beginning of a year is told so. */
const TO_DATE =
  /\b(?:so far|to date|since|(?:this|the|of|whole|full) year)\b|(?<!\p{L})(?:منذ|حتى|[لبو]?هذا العام|(?:ال)?تراكمي\p{L}*)(?!\p{L})/iu;
/** The whole of a part has its state behind it: "390 of the 2,600 tickets remain open". */
const OF_WHOLE = /^[^.;؛\n\d٠-٩]{0,30}(?:\bof|(?<!\p{L})من)\s[^.;؛\n\d٠-٩]{0,20}[\d٠-٩]/iu;
const NEAR = 60;

/**
 * Whether a figure is one that no number is without a word for it, and no word near a number says it: what adds up over causes or
 * over the year, the answers of one score, a change by the working day, the tickets of one state.
 */
export function isUnsaid(candidate: Candidate, reading: QuantityReading, context: Context): boolean {
  const { figure, measure, perWorkingDay } = candidate;
  const { measures, claims, cell, text } = context;
  const says = (name: string): boolean => measures.includes(name) || claims.measures.includes(name);
  if (measure === "cumulative" && !says("cumulative"))
    return figure.measure === "year-to-date" ? !isToDate(figure.period, reading, context) : !isSummed(reading, context);
  if (perWorkingDay) return !says("working");
  if (cell || figure.subject !== "tickets" || figure.form !== "count") return false;
  if (measure === undefined || !STATES.includes(measure) || STATES.some(says)) return false;
  return !OF_WHOLE.test(text.slice(reading.span.end, reading.span.end + NEAR));
}

/** Whether a number is told as of the year so far, or of months that begin with it. */
function isToDate(period: string, reading: QuantityReading, { cell, claims, periods, text }: Context): boolean {
  if (!cell && TO_DATE.test(wordsAround(reading, text))) return true;
  const end = monthsOf(period).at(-1);
  return [...claims.periods, ...periods].some((named) => {
    const months = isPeriod(named) ? monthsOf(named) : [];
    return months[0]?.endsWith("-01") === true && months.at(-1) === end;
  });
}

/** Whether a number is told of several causes. */
function isSummed(reading: QuantityReading, { cell, claims, text }: Context): boolean {
  if (claims.isJoint === true || new Set(claims.parts).size > 1) return true;
  return !cell && isTogether(wordsAround(reading, text));
}
