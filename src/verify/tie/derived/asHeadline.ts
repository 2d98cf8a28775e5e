import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { RARE } from "../match/timesOf.js";
import { endOfLine } from "../page/endOfLine.js";
import type { Here } from "./Here.js";

/** A sentence has an end, and what heads a list or a number its colon. */
const SENTENCE = /[.؟?!؛;,،:]\s*$/;

/** The count in the line that heads a page, which tells in short what the page tells again in full: "30,275 complaints in six months". */
export function asHeadline({ one, at, told, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const { span, text, elsewhere = "" } = entry;
  const own = byId.get(elsewhere);
  if (own === undefined || reading.kind === "percent" || Math.abs(reading.units) < RARE) return undefined;
  const end = endOfLine(context.text, span.end);
  const isHead = !context.text.slice(0, span.start).trimStart().includes("\n");
  if (!isHead || SENTENCE.test(context.text.slice(span.end, end))) return undefined;
  const isTold = told
    .slice(at + 1)
    .some(
      ({ entry: { outcome, figure }, reading: { noun, units, span: place } }) =>
        outcome === "matched" &&
        figure === own.id &&
        units === reading.units &&
        noun === reading.noun &&
        place.start > end,
    );
  const agreement = isTold ? agreementOf(own, reading, context.isStrict) : undefined;
  return agreement && { span, text, figure: own.id, ...outcomeOf(agreement) };
}
