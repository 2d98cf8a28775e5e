import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { priorPeriod } from "../page/priorPeriod.js";
import { sentenceAround } from "../page/sentenceAround.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isFromPart } from "./isFromPart.js";
import { namesEnds } from "./namesEnds.js";

/**
 * Whether a figure is of another time than the report, and than the periods that the sentence of a number names; a part of the
 * report's period must be named, or its line speaks of parts, or of a move from one to another.
 */
export function isOfUntold(
  candidate: Candidate,
  { bound, span }: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): boolean {
  const { period, kind, form } = candidate.figure;
  const { told, above = [], bases = [], claims, cell, isOfPart, periods, role, text } = context;
  if (period === reportPeriod || !isPeriod(period)) return false;
  if (form === "count" && role !== "base" && claims.periods.length === 0 && bases.includes(period)) return true;
  if (!cell && kind !== "stock" && periodContains(reportPeriod, period)) {
    if (isOfPart === true || role === "base") return false;
    const said = claims.periods.length > 0 ? claims.periods : (told ?? (periods.length > 0 ? periods : above));
    if (said.includes(period) || isFromPart(candidate, context, index)) return false;
    const before = text.slice(Math.max(0, span.start - FAR), span.start);
    if (role === "level" && said.includes(priorPeriod(period)) && ONWARD.test(before)) return false;
    return !namesEnds(before);
  }
  if (!cell && isOfOtherYear(period, [claims.periods, claims.bases, told ?? [], periods], reportPeriod))
    // Beyond a bound lies some number of any year.
    return !BEFORE.test(
      bound === "over" || bound === "under"
        ? sentenceAround(span, text, FAR)
        : text.slice(Math.max(0, span.start - FAR), span.end + FAR),
    );
  if (told === undefined || claims.periods.length > 0 || told.includes(period)) return false;
  if (periodContains(period, reportPeriod)) return false;
  return !told.some((named) => isPeriod(named) && periodContains(named, period));
}

/** The year before is spoken of. */
const BEFORE =
  /\b(?:last|previous|prior|preceding|earlier) year|\byears? (?:ago|earlier|before|on)\b|(?<![a-zء-ي])[وبل]?(?:ال)?(?:عام|سن[ةه])(?:ين)? (?:ال)?(?:ماضي|سابق|من?صرم|فائت)|(?<![a-zء-ي])قبل (?:عام|سن[ةه])|سنوي/i;
/** What came next: "fell in May to 120, before recovering to 140", "ثم عادت إلى 140". */
const ONWARD = /(?:\b(?:before|then)|(?<![a-zء-ي])(?:قبل أن|ثم)) (?:[a-zء-ي\u064b-\u0652]+ ){1,4}[\u2066-\u2069]*$/i;
/** How far, in characters, on either side of a number. */
const FAR = 200;
/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** Whether the name of a month or quarter, which has no year, is that of the report's own, and nothing names another year. */
function isOfOtherYear(period: string, lists: readonly (readonly string[])[], reportPeriod: string): boolean {
  const own = reportPeriod.slice(0, YEAR) + period.slice(YEAR);
  // A year has its own name.
  if (own === period || period.length === YEAR || !lists.some((list) => list.includes(period))) return false;
  const named = lists.flat();
  if (!named.includes(own)) return false;
  // Right beside the number it has its year.
  if (lists[0]?.includes(period) === true && !lists[0].includes(own)) return false;
  // Each name without a year is of both years.
  const year = period.slice(0, YEAR);
  return !named.some(
    (each) => each.startsWith(year) && !named.includes(reportPeriod.slice(0, YEAR) + each.slice(YEAR)),
  );
}
