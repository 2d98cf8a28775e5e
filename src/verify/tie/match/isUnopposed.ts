import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Span } from "../../../model/Finding.js";
import type { Context } from "../place/Context.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isFromPart } from "./isFromPart.js";
import { RARE } from "./timesOf.js";

/** A percentage of fewer digits is met too often. */
const MANY = 50;

/**
 * Whether nothing on the page speaks against the figure whose value a number is: the words name no other channel, period or measure.
 * So many digits are no accident, though the words do not name the figure.
 */
export function isUnopposed(
  candidate: Candidate,
  { units, kind, span }: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): boolean {
  const { figure, name, measure, isSigned } = candidate;
  const { key, period } = figure;
  // "7.4 working hours": nothing else is told in hours.
  const isTime = candidate.unit === "duration" && context.noun !== undefined && Math.abs(units) > 9;
  const isRate = figure.form === "rate" && measure !== undefined && context.measures.includes(measure);
  const isSame = context.noun !== undefined && candidate.noun === context.noun;
  const isNoun = isSame || (key === undefined && RECEIVED.includes(context.noun));
  const isTotal = figure.formula === "sum" && context.claims.measures.includes("total");
  const isReceived = figure.subject === "contacts" && (isNoun || isTotal);
  const measures = context.claims.measures.filter(
    (name) =>
      !GENERAL_MEASURES.includes(name) &&
      (name !== "total" || figure.formula !== "sum") &&
      // "We registered 74,135 cases": they are what is counted.
      (name !== "cases" || !isPlainCase(span, context)) &&
      // Contacts are received, too. "We received 265.8 contacts for every 1,000."
      (name !== "opened" || !(isRate || isReceived)),
  );
  // "Eased by 4.8 per cent in June".
  const isMoved = isSigned && context.direction !== undefined && context.claims.periods.includes(period);
  const isSaid = measure !== undefined && measures.includes(measure);
  // "Received in May: 18 tickets" is what the channels count, though the tickets have their own.
  const isTold = isSame && key === undefined && context.claims.periods.includes(period);
  const isFew = Math.abs(units) < (kind === "percent" ? MANY : RARE);
  if (context.cell || (isFew && !isSaid && !isTime && !isMoved && !isTold)) return false;
  if (isOtherNoun(candidate.noun, context.noun)) return false;
  if (isSigned && context.direction === undefined) return false;
  if (
    !isTime &&
    !isRate &&
    key !== undefined &&
    context.key !== undefined &&
    context.key !== "*" &&
    !context.keys.includes(name)
  )
    return false;
  if (period !== reportPeriod && !context.periods.includes(period) && !isFromPart(candidate, context, index))
    return false;
  // "Rose by 55,230" is no count.
  if (!isSigned && context.direction !== undefined && context.role === undefined && kind !== "percent") return false;
  return isTime || isSaid || (measures.length === 0 && !isOtherState(measure, context.measures));
}

/** Nothing says of what the cases are: no "cases of fraud". */
const CASES = /^\s?(?:cases|حال[ةه]|حالات)(?:\s*(?:[.,،;؛)\n]|$)|\s(?:in|during|this|خلال|في)\s)/i;

function isPlainCase({ end }: Span, { noun, text }: Context): boolean {
  return noun === "case" && CASES.test(text.slice(end, end + MANY));
}

/** Nouns of any channel. */
const GENERAL = ["contact", "ticket", "case", "complaint", "report", "request"];

/** Whether calls are printed as chats. */
function isOtherNoun(noun: string | undefined, counted: string | undefined): boolean {
  if (noun === undefined || counted === undefined) return false;
  return noun !== counted && !GENERAL.includes(noun) && !GENERAL.includes(counted);
}

/** What all channels received may be counted by, besides what all of them count, or by nothing. */
const RECEIVED: readonly (string | undefined)[] = [undefined, "contact", "enquiry"];

/** Measures that say nothing by themselves. */
const GENERAL_MEASURES = ["share", "period", "working"];

/** Whether the closed tickets are printed where others are named. */
function isOtherState(measure: string | undefined, named: readonly string[]): boolean {
  const states = named.filter((name) => STATES.includes(name));
  return measure !== undefined && STATES.includes(measure) && states.length > 0 && !states.includes(measure);
}
