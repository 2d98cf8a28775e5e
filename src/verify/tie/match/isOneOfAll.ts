import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Span } from "../../../model/Finding.js";
import { afterLast } from "../page/afterLast.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** How far, in characters, the sentence of a rate is looked at. */
const NEAR = 80;
/** The name of a rate with words that say nothing of what it is of: "Satisfaction stood at", "بلغت نسبة الإغلاق". */
const PLAIN =
  /^[\s*#]*(?:(?:the|our|overall|rate|satisfaction|was|is|stood|at|reached|[وف]?بلغت?|(?:ال)?(?:نسب[ةه]|معدل|رضا))(?:[\s:]+|$))+[\u2066-\u2069]*$/i;
const END = /^[\s\u2066-\u2069]*(?:[.,،;؛\n]|$)/;

/** Whether a share is that of one measure of satisfaction, told without its name where the report has that of all. */
export function isOneOfAll(
  { figure, name, isPercent }: Candidate,
  { span }: QuantityReading,
  { cell, key, keys, section, text }: Context,
  index: FigureIndex,
): boolean {
  const { subject, period, measure } = figure;
  if (subject !== "satisfaction" || figure.key === undefined) return false;
  // The total of a table is of all of them.
  if (cell ? key !== "*" : [key, section, ...keys].includes(name) || !isPlain(span, text)) return false;
  return (
    index
      .about("*", isPercent)
      .get(period)
      ?.some(({ figure: all }) => all.subject === subject && all.measure === measure) === true
  );
}

/** Whether a sentence begins with the name of the rate, and names nothing else up to its own end. */
function isPlain({ start, end }: Span, text: string): boolean {
  return (
    END.test(text.slice(end, end + NEAR)) && PLAIN.test(afterLast(text, Math.max(0, start - NEAR), start, ".؟?!\n"))
  );
}
