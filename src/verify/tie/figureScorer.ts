import type { Figure } from "../../figures/Figure.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { NOUN_IDS } from "../../model/Noun.js";
import { unitOf } from "../../model/unitOf.js";
import { periodContains } from "../../periods/periodContains.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";

/** From here on a place belongs to a figure. */
export const STRONG = 6;
/** A figure that fits a place less well than this has nothing to do with it, though it be a slip away. */
export const LEAST = 4;

/** A cell that has words beside its number: its period is its column's. */
const ROW = /[\t|][^\n]*$/;
const NEAR = 80;

/** What adds up over the year may be said to do so. */
const TO_DATE = "year-to-date";
const OF_STOCKS_AND_FLOWS = ["mean", "other-mean", "open", "closed", "opened", "brought", "carried", "reopened"];

/**
 * Tells how well figures of its form fit the place where a number stands: direction, noun, channel, period and measure, each for or against.
 * From {@link STRONG} on the place says that a figure belongs there; below 0 it says that it does not.
 */
export function figureScorer(
  { kind, scale, span }: QuantityReading,
  context: Context,
  reportPeriod: string,
): (candidate: Candidate) => number {
  const { noun, measures, direction, role } = context;
  const known = NOUN_IDS.find((each) => each === noun);
  const unit = known && unitOf(known);
  const isCleared =
    measures.includes("clearance") ||
    (kind === "percent" && measures.includes("closed") && measures.includes("opened"));
  const isInRow = ROW.test(context.text.slice(Math.max(0, span.start - NEAR), span.start));
  const isMean = measures.includes("mean") || measures.includes("other-mean");
  const isStockOrFlow = measures.some((name) => OF_STOCKS_AND_FLOWS.includes(name));
  return (candidate) =>
    candidate.measure === "partial" && measures.includes("partial")
      ? scorePartial(candidate)
      : scoreDirection(candidate) +
        scoreNoun(candidate) +
        scoreKey(candidate, context) +
        scorePeriod(candidate) +
        scoreMeasure(candidate);

  /** What is there of a total is said at the end of a line that begins with whose total it is, and then names what is missing. */
  function scorePartial({ name, figure }: Candidate): number {
    return (context.head === name ? 9 : -9) + (figure.period === reportPeriod ? 3 : 0);
  }

  function scoreDirection({ isSigned }: Candidate): number {
    if (role === "level") return isSigned ? -9 : 3;
    if (isSigned && role !== undefined && role !== "change") return -9;
    if (isSigned) return direction === undefined ? -3 : 3;
    return direction === undefined ? 0 : -2;
  }

  function scoreNoun(candidate: Candidate): number {
    if (noun === undefined) return 0;
    if (candidate.noun === noun) return 4;
    if (candidate.noun === undefined || unit === undefined) return -4;
    return unit === candidate.unit && noun !== "percentage-point" ? -5 : -9;
  }

  function scorePeriod({ figure: { period } }: Candidate): number {
    if (context.bound !== undefined) return context.bound.includes(period) ? 4 : -8;
    if (context.period === period) return 3;
    if (context.periods.includes(period)) return 2;
    if (context.periods.length > 0) return period === reportPeriod ? 0 : -4;
    if (period === reportPeriod) return 2;
    // Last quarter's number may only stand where that quarter is named.
    if (!isInRow && !periodContains(reportPeriod, period)) return -6;
    return role === "level" ? -4 : -1;
  }

  function scoreMeasure({ measure, perWorkingDay, isInPeriod, figure }: Candidate): number {
    if (measure === "amount") return kind === "money" || scale !== undefined || measures.includes(measure) ? 6 : -4;
    if (measure === "partial") return -4;
    if (context.cell && measures.includes("other-mean")) return -9;
    if (measures.length === 0) return measure === undefined || figure.measure === TO_DATE ? 0 : -3;
    if (isCleared) return measure === "clearance" ? 4 : -3;
    if (measures.includes("total") && ((figure.form === "count" && figure.formula === "sum") || measure === "offered"))
      return 3;
    if (measure === undefined || (figure.measure === TO_DATE && !measures.includes(measure)))
      return scoreUnnamed(figure);
    if (!measures.includes(measure)) return -3;
    return perWorkingDay === measures.includes("working") && isInPeriod === measures.includes("period") ? 3 : 2;
  }

  /** A figure whose measure no word names: contacts are received, and have no state. */
  function scoreUnnamed({ subject, measure }: Figure): number {
    if (subject === "contacts" ? isMean : isStockOrFlow) return -2;
    return measures.includes("part") && measure.startsWith("share-of") ? 3 : 0;
  }
}

function scoreKey({ name, figure: { key, subject } }: Candidate, context: Context): number {
  const subjectScore = context.subject === undefined ? 0 : context.subject === subject ? 2 : -2;
  if (context.key === undefined) return subjectScore + (key === undefined ? 1 : 0);
  if (context.key === name || (context.cell && context.keys.includes(name))) return subjectScore + 3;
  // A subset may be called as the part of a breakdown is that has its id.
  const isOfPart = subject === "tickets" && key !== undefined && context.keys.some((each) => each.endsWith(`/${key}`));
  if (isOfPart || context.keys.includes(name)) return subjectScore + 1;
  const isOfAll = subject !== "contacts" || isWholeNamed(context);
  if (key === undefined && isOfAll && !isOfOne(subject, context)) return subjectScore;
  return subjectScore - (context.cell ? 6 : 3);
}

/** A row of a table that names one cause or measure holds nothing of all of them. */
function isOfOne(subject: string, context: Context): boolean {
  return context.isOfOne && context.subject === subject && (subject === "causes" || subject === "satisfaction");
}

/** Nothing but the contacts themselves is named right beside the number. */
function isWholeNamed({ claims }: Context): boolean {
  return claims.keys.length === 0 && claims.subjects.includes("contacts");
}
