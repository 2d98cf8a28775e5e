import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isIntervalEnd } from "./isIntervalEnd.js";
import { isSaidPartial } from "./isSaidPartial.js";
import { RARE } from "./timesOf.js";

/**
 * Whether a page can mean a figure by a number: a small one, which may count anything, only where something names it. By how much
 * something rose or fell is no level, a fraction is no count, and what is there of a total is none.
 */
export function isMeant(
  { figure, name, noun, measure, isSigned }: Candidate,
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
): boolean {
  if (context.role === "change" && !isSigned && !isContributed(figure, reading, context, index)) return false;
  // "+13.0%" is no share.
  if (figure.form === "share" && reading.text.startsWith("+")) return false;
  if (reading.kind === "points" && !figure.form.endsWith("points")) return false;
  if (measure === "partial" && (isOfAll(name, context) || !isSaidPartial(figure, reading, context))) return false;
  if (figure.formula === "wilson" && !isIntervalEnd(figure, reading, context)) return false;
  const { units, decimals, scale, alternatives } = reading;
  // "4.33" counts nothing, but money.
  const isWhole = decimals <= 0 || scale !== undefined || alternatives !== undefined;
  if (figure.form === "count" && !isWhole && measure !== "amount") return false;
  if (Math.abs(units) >= RARE || context.cell) return true;
  if (noun !== undefined && noun === context.noun) return true;
  const { measures, claims } = context;
  const { parts } = claims;
  if (parts.length > 0 && parts.includes(`${figure.subject}/${figure.key ?? "*"}`)) return true;
  if (context.key === name || context.keys.includes(name) || context.subject === figure.subject) return true;
  if (measure !== undefined && (measures.includes(measure) || claims.measures.includes(measure))) return true;
  return (context.claims.periods.length > 0 && !context.isHeaded) || (isSigned && context.direction !== undefined);
}

/** "Video calls, which began in July, added 1,216": all that a channel brought which was none before, and by which it cannot have risen. */
const ADDED = /\badd(?:ed|s|ing)?(?: (?:a further|another|about|some|nearly|almost|over|more than))? $/i;
const NEAR = 30;

function isContributed(
  { subject, key, form, period }: Figure,
  { span }: QuantityReading,
  { before, text }: Context,
  { about }: FigureIndex,
): boolean {
  if (subject !== "contacts" || key === undefined || form !== "count" || key !== before) return false;
  const isKnown = ({ figure, isSigned }: Candidate): boolean => isSigned && figure.result.status === "ok";
  if (about(key, false).get(period)?.some(isKnown)) return false;
  return ADDED.test(text.slice(Math.max(0, span.start - NEAR), span.start));
}

/** What is there of all is no sum of one: "All channels: no total, since data are missing for Telephone; the rest adds up to 108." */
function isOfAll(name: string, { head, measures, noun }: Context): boolean {
  return head === "*" && name !== head && noun === undefined && measures.includes("partial");
}
