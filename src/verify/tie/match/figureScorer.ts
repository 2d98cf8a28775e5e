import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Unit } from "../../../model/lists.js";
import { NOUN_IDS } from "../../../model/Noun.js";
import { unitOf } from "../../../model/unitOf.js";
import { periodContains } from "../../../periods/periodContains.js";
import { PART_NOUNS } from "../names/partNouns.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import { generalNoun } from "./generalNoun.js";
import { isOfSide } from "./isOfSide.js";
import { placeInInterval } from "./placeInInterval.js";
import { scoreKey } from "./scoreKey.js";

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

/** What the place of a number says, worked out once for all figures that may stand there. */
interface Place {
  readonly context: Context;
  readonly reading: QuantityReading;
  readonly reportPeriod: string;
  /** The unit of the noun beside the number. */
  readonly unit: Unit | undefined;
  readonly isCleared: boolean;
  readonly isMean: boolean;
  readonly isStockOrFlow: boolean;
}

/**
 * Tells how well figures of its form fit the place where a number stands: direction, noun, channel, period and measure, each for or against.
 * From {@link STRONG} on the place says that a figure belongs there; below 0 it says that it does not.
 */
export function figureScorer(
  reading: QuantityReading,
  context: Context,
  reportPeriod: string,
): (candidate: Candidate) => number {
  const { noun } = context;
  const has = (name: string): boolean => context.measures.includes(name);
  const isCleared = has("clearance") || (reading.kind === "percent" && has("closed") && has("opened"));
  const place: Place = {
    context,
    reading,
    reportPeriod,
    unit: noun === undefined ? undefined : NOUN_IDS.filter((each) => each === noun).map(unitOf)[0],
    isCleared,
    isMean: has("mean") || has("other-mean"),
    isStockOrFlow: OF_STOCKS_AND_FLOWS.some(has),
  };
  return (candidate) =>
    candidate.measure === "partial" && has("partial")
      ? scorePartial(candidate, place)
      : scoreDirection(candidate, context) +
        scoreNoun(candidate, place) +
        scoreKey(candidate, context) +
        scorePeriod(candidate, place) +
        scoreMeasure(candidate, place);
}

/** What is there of a total is said at the end of a line that begins with whose total it is, and then names what is missing. */
function scorePartial({ name, figure }: Candidate, { context, reportPeriod }: Place): number {
  return (context.head === name ? 9 : -9) + (figure.period === reportPeriod ? 3 : 0);
}

function scoreDirection({ isSigned }: Candidate, { role, direction }: Context): number {
  if (role === "level") return isSigned ? -9 : 3;
  if (isSigned && role !== undefined && role !== "change") return -9;
  if (isSigned) return direction === undefined ? -3 : 3;
  return direction === undefined ? 0 : -2;
}

function scoreNoun(candidate: Candidate, { context, unit }: Place): number {
  const { keys, noun } = context;
  if (noun === undefined) return 0;
  if (candidate.noun === noun) return 4;
  // "Late answers: 866 complaints"
  if (candidate.figure.subject === "causes" && keys.includes(candidate.name) && PART_NOUNS.includes(noun)) return 0;
  const isUnknown = candidate.noun === undefined || unit === undefined;
  const { subject, key } = candidate.figure;
  if (unit === "ticket" && candidate.noun === unit && isSaid(candidate, context))
    return context.claims.parts.includes(`${subject}/${key}`) ? 4 : 0;
  const isAlike = unit === candidate.unit && noun !== "percentage-point";
  return generalNoun(candidate, noun) ?? (isUnknown ? -4 : isAlike ? -5 : -9);
}

/** Whether tickets, which may have many names, or a part of them, are named. */
function isSaid({ figure: { subject, key } }: Candidate, { before, claims }: Context): boolean {
  if (key === undefined) return claims.subjects.includes(subject);
  return before === key || [...claims.keys, ...claims.parts].includes(`${subject}/${key}`);
}

function scorePeriod({ figure: { period } }: Candidate, { context, reading, reportPeriod }: Place): number {
  const { bound, periods, text, role } = context;
  if (bound !== undefined) return bound.includes(period) ? 4 : -8;
  if (context.period === period) return 3;
  if (periods.length > 0) return periods.includes(period) ? 2 : period === reportPeriod ? 0 : -4;
  if (period === reportPeriod) return 2;
  // Last quarter's number may only stand where that quarter is named.
  const { start } = reading.span;
  if (!ROW.test(text.slice(Math.max(0, start - NEAR), start)) && !periodContains(reportPeriod, period)) return -6;
  return role === "level" ? -4 : -1;
}

function scoreMeasure(candidate: Candidate, place: Place): number {
  const { measure, perWorkingDay, isInPeriod, figure } = candidate;
  const { measures, cell, head, noun, role } = place.context;
  const isAmount = place.reading.kind === "money" || place.reading.scale !== undefined;
  if (measure === "amount") return isAmount || measures.includes(measure) ? 6 : -4;
  if (measure === "partial") return -4;
  // Whom an initiative reached may be called as what a channel counts.
  if (measure === "reach" && candidate.name === head && candidate.noun === noun) return 3;
  const side = isOfSide(candidate, role);
  if (side !== undefined) return side ? 3 : -9;
  if (measures.length === 0) return measure === undefined || figure.measure === TO_DATE ? 0 : -3;
  if (cell && measures.includes("other-mean")) return -9;
  if (place.isCleared) return measure === "clearance" ? 4 : -3;
  if (measures.includes("total") && ((figure.form === "count" && figure.formula === "sum") || measure === "offered"))
    return 3;
  if (measure === undefined || (figure.measure === TO_DATE && !measures.includes(measure)))
    return scoreUnnamed(candidate, place);
  // Tickets that were answered are closed.
  if (measure === "closed" && measures.includes("answered")) return -1;
  // What is carried into the next period is still open.
  if (!measures.includes(measure)) return measure === "open" && measures.includes("carried") ? 0 : -3;
  // An end may print as the share itself does.
  const end = figure.formula === "wilson" && !cell && placeInInterval(place.reading.span, place.context.text);
  if (end === "first" || end === "second") return 4;
  return perWorkingDay === measures.includes("working") && isInPeriod === measures.includes("period") ? 3 : 2;
}

/** A figure whose measure no word names: contacts are received, and have no state. */
function scoreUnnamed({ figure, name, of }: Candidate, { context, isMean, isStockOrFlow }: Place): number {
  const { subject, key } = figure;
  // "Meters", as a heading, and below it "1,400 tickets were opened"
  if (of !== undefined && context.section === name && context.measures.includes(of)) return 3;
  // "Of the cases closed 467 were settled"
  if (isStockOrFlow && context.claims.parts.includes(`${subject}/${key}`)) return 0;
  if (subject === "contacts" ? isMean : isStockOrFlow) return -2;
  return context.measures.includes("part") && figure.measure.startsWith("share-of") ? 3 : 0;
}
