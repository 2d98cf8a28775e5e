import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { namesSpan } from "./namesSpan.js";

/** Which month, quarter or half of its year a period is. */
const ENDING = /\d+$/;

/** How far, in characters, the ends of a time are named before the first number. */
const NEAR = 60;

/**
 * Whether a number was reached from that of another period as long as a figure's: "fell from 2,340 to 1,995" may be told of two months; "between
 * January and March" of these alone.
 */
export function isFromPart({ figure }: Candidate, { move, told, text }: Context, index: FigureIndex): boolean {
  const { subject, key, measure, period } = figure;
  if (move?.from === undefined) return false;
  const { start } = move.from.span;
  const [span = "", another] = new Set(told);
  const isOfEnds = another === undefined && isPeriod(span) && namesSpan(text.slice(Math.max(0, start - NEAR), start));
  if (isOfEnds && monthsOf(span).at(-1) !== period) return false;
  return index
    .printing(move.from)
    .some(
      ({ figure: other }) =>
        other.subject === subject &&
        other.key === key &&
        other.measure === measure &&
        other.period !== period &&
        (!isOfEnds || monthsOf(span)[0] === other.period) &&
        other.period.replace(ENDING, "") === period.replace(ENDING, ""),
    );
}
