import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Unit } from "../../model/lists.js";
import { NOUN_IDS } from "../../model/Noun.js";
import { unitOf } from "../../model/unitOf.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";

/** From here on a place belongs to a figure. */
export const STRONG = 6;

/** Where a number stands, and what follows from that for every figure. */
interface Place {
  readonly context: Context;
  readonly reportPeriod: string;
  /** The unit of the noun beside it, where the noun is one of the library's. */
  readonly unit: Unit | undefined;
  readonly isAmount: boolean;
  /** Nothing but the contacts themselves is named right beside the number. */
  readonly isWhole: boolean;
  readonly namesPartial: boolean;
  readonly namesTotal: boolean;
  readonly namesClearance: boolean;
  readonly namesStockOrFlow: boolean;
}

const OF_STOCKS_AND_FLOWS = ["mean", "open", "closed", "opened", "brought", "carried", "reopened"];

/**
 * Tells how well figures of its form fit the place where a number stands: direction, noun, channel, period and measure, each for or against.
 * From {@link STRONG} on the place says that a figure belongs there; below 0 it says that it does not.
 */
export function figureScorer(
  { kind, scale }: QuantityReading,
  context: Context,
  reportPeriod: string,
): (candidate: Candidate) => number {
  const { noun, measures, claims } = context;
  const place: Place = {
    context,
    reportPeriod,
    unit: noun !== undefined && NOUN_IDS.some((each) => each === noun) ? unitOf(noun) : undefined,
    isAmount: kind === "money" || scale !== undefined,
    isWhole: claims.keys.length === 0 && claims.subjects.includes("contacts"),
    namesPartial: measures.includes("partial"),
    namesTotal: measures.includes("total"),
    namesClearance: measures.includes("closed") && measures.includes("opened"),
    namesStockOrFlow: measures.some((name) => OF_STOCKS_AND_FLOWS.includes(name)),
  };
  return (candidate) =>
    candidate.measure === "partial" && place.namesPartial
      ? scorePartial(candidate, place)
      : scoreDirection(candidate, place) +
        scoreNoun(candidate, place) +
        scoreKey(candidate, place) +
        scorePeriod(candidate, place) +
        scoreMeasure(candidate, place);
}

/** What is there of a total is said at the end of a line that begins with whose total it is, and then names what is missing. */
function scorePartial({ name, figure }: Candidate, { context: { head }, reportPeriod }: Place): number {
  return (head === name ? 9 : -9) + (figure.period === reportPeriod ? 3 : 0);
}

function scoreDirection({ isSigned }: Candidate, { context: { direction } }: Place): number {
  if (isSigned) return direction === undefined ? -3 : 3;
  return direction === undefined ? 0 : -2;
}

function scoreNoun(candidate: Candidate, { context: { noun }, unit }: Place): number {
  if (noun === undefined) return 0;
  if (candidate.noun === noun) return 4;
  if (candidate.noun === undefined || unit === undefined) return -4;
  return unit === candidate.unit && noun !== "percentage-point" ? -5 : -9;
}

function scoreKey({ name, figure: { key, subject } }: Candidate, { context, isWhole }: Place): number {
  const subjectScore = context.subject === undefined ? 0 : context.subject === subject ? 2 : -2;
  if (context.key === undefined) return subjectScore + (key === undefined ? 1 : 0);
  if (context.key === name || (context.cell && context.keys.includes(name))) return subjectScore + 3;
  if (context.keys.includes(name)) return subjectScore + 1;
  if (key === undefined && (subject !== "contacts" || isWhole)) return subjectScore;
  return subjectScore - (context.cell ? 6 : 3);
}

function scorePeriod({ figure: { period } }: Candidate, { context, reportPeriod }: Place): number {
  if (context.bound !== undefined) return context.bound === period ? 4 : -8;
  if (context.period === period) return 3;
  if (context.periods.includes(period)) return 2;
  if (context.periods.length > 0) return period === reportPeriod ? 0 : -4;
  return period === reportPeriod ? 2 : -1;
}

function scoreMeasure(candidate: Candidate, place: Place): number {
  const { measure, isSum, isInPeriod, perWorkingDay } = candidate;
  const { measures } = place.context;
  if (measure === "amount") return place.isAmount || measures.includes(measure) ? 6 : -4;
  if (measure === "partial") return -4;
  if (measures.length === 0) return measure === undefined ? 0 : -3;
  if (place.namesClearance) return measure === "clearance" ? 4 : -3;
  if (place.namesTotal && isSum) return 3;
  if (measure === undefined) return place.namesStockOrFlow ? -2 : 0;
  if (!measures.includes(measure)) return -3;
  return perWorkingDay === measures.includes("working") && isInPeriod === measures.includes("period") ? 3 : 2;
}
