import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { bestOf } from "./bestOf.js";
import type { Candidate } from "./candidateOf.js";
import { countOf } from "./countOf.js";
import { LEAST, STRONG } from "./figureScorer.js";
import { isSlip } from "./isSlip.js";
import { isStale } from "./isStale.js";
import type { Scored } from "./Scored.js";

/** How much better another figure must fit a place before it, and not one that is a slip away, is what was meant. */
const SLIP = 3;
/** A number of one or two digits. */
const FEW = 100;

/** Of all initiatives some are of a state. */
const OF_STATE =
  /^[^.;؛،,\n\d٠-٩]{0,30}(?:\b(?:live|launched|completed|planned|under way|in progress)\b|(?<![ء-ي])(?:[أا]\u064f?طلقت|اكتملت|قيد|مكتملة|منجزة|مخطط))/i;
const STATED =
  /(?:\b(?:launched|completed|introduced|started)|(?<![ء-ي])[وف]?(?:[أا]طلق|[أا]نجز|نف\u0651?ذ)(?:ت|نا)?)\s$/i;
const NEAR = 50;
/** No words are between, or the end of a clause, or another number. */
const APART = /^$|[.;؛،,\n\d٠-٩]/;
/** One of a list in one sentence, each with its month: "3 خطابات في يناير، وخطابان في فبراير". */
const LISTED = /^[^.;؛\n]{0,200}[ ،,]و$/;
const DATED = /^ (?:في|خلال) /;

/**
 * The figure that belongs where the number stands: one that fits the place well, or whose value is a slip away. An open place is
 * held only to what is another figure's (`elsewhere`).
 */
export function wrongedBy(
  reading: QuantityReading,
  candidates: readonly Scored[],
  isPossible: (candidate: Candidate) => boolean,
  context: Context,
  elsewhere: string | undefined,
): Figure | undefined {
  // No number stands for months.
  const known = candidates.filter(
    ({ candidate: { figure } }) => figure.result.status === "ok" && figure.form !== "months",
  );
  const best = bestOf(known, LEAST, isPossible);
  if (best === undefined || (reading.script === "word" && reading.noun === undefined)) return undefined;
  const { figure } = best.candidate;
  if (typeof figure.noun === "object" && isMention(best.candidate, reading, context)) return undefined;
  const isTotal = figure.subject === "initiatives" && figure.key === undefined;
  if (isTotal && reading.value < countOf(figure) && isOfState(reading, context)) return undefined;
  // Any digit is a slip of any other: few of them are held to a figure only where the place is its own.
  const isFew = Math.abs(reading.units) < FEW && reading.kind === "number" && !context.cell;
  const least = Math.max(isFew ? STRONG : LEAST, best.score - SLIP + 1);
  const slipped = bestOf(known, least, (candidate) => isSlip(candidate.figure, reading) && isPossible(candidate));
  if (slipped !== undefined) return slipped.candidate.figure;
  if (isStale(best.candidate, elsewhere, reading, context)) return best.candidate.figure;
  if (best.score < STRONG || reading.script === "word") return undefined;
  const isSure = context.cell
    ? !context.isOpen || elsewhere !== undefined
    : best.score >= STRONG + 3 && !context.isOpen;
  return isSure ? best.candidate.figure : undefined;
}

/** A noun of the report's own is said of anything (`في خطاب واحد`), but in a cell, behind the name of its channel, or in a list behind it. */
function isMention(
  { name, figure }: Candidate,
  { script, span, nounSpan }: QuantityReading,
  { before, cell, claims, nameSpan, text }: Context,
): boolean {
  if (script !== "word" || nounSpan?.start !== span.start || nounSpan.end !== span.end || cell) return false;
  const between = nameSpan === undefined || before !== name ? undefined : text.slice(nameSpan.end, span.start);
  if (between !== undefined && LISTED.test(between) && DATED.test(text.slice(span.end, span.end + NEAR)))
    return !claims.periods.includes(figure.period);
  return between === undefined || APART.test(between);
}

function isOfState({ span: { start, end } }: QuantityReading, { text }: Context): boolean {
  return OF_STATE.test(text.slice(end, end + NEAR)) || STATED.test(text.slice(Math.max(0, start - NEAR), start));
}
