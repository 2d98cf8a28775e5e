import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { comparePeriods } from "../../../periods/comparePeriods.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodKind } from "../../../periods/periodKind.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { priorPeriod } from "../page/priorPeriod.js";
import { SEVERAL } from "../place/Claims.js";
import { OF_MANY } from "../place/states.js";
import type { Here } from "./Here.js";
import { isAroundOne } from "./isAroundOne.js";
import type { Told } from "./Told.js";

/** What stood there before: "61% are satisfied, and it was 54%". */
const WAS = /^[^\d٠-٩.؛;\n]{0,60}(?:\b(?:was|were|had been)|(?<![ء-ي])[وف]?كان(?:ت|وا)?)\s$/i;
/** "1,200 calls (previously 1,000)" in a month are those of the month before it. */
const FORMER = /(?:\b(?:previous|former)ly|(?<![ء-ي])سابق[اً]+)[^\d٠-٩.؛;\n]*$/i;
const NEAR = 40;
/** "640 → 580 open tickets" */
const ARROW = /^\s[→⟶➡]\s$/;
const BROUGHT = /^(tickets\/[^/]+\/)brought-forward \1(?:open|carried-forward)$/;
/** Fewer are met by chance, where they have no decimals. */
const LEAST = 100;

type ById = ReadonlyMap<string, Figure>;

/**
 * A number and what it was before: "visits fell from 4,011 to 2,985", "2,985 visits, after 4,011". Where both are values of one
 * figure, that before of an earlier period, two numbers of one thing are no accident, though neither is named.
 */
export function asOrigin({
  one,
  earlier: second,
  previous,
  next,
  index: { byId },
  report,
}: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const { span, text } = entry;
  const figure = figureOf(one, byId);
  if (figure === undefined) return undefined;
  const matched: TieOutEntry = { span, text, outcome: "matched", figure: figure.id, rule: "exact" };
  const isFrom = (told: Told | undefined, start: number): boolean => told?.context.move?.from?.span.start === start;
  if (previous !== undefined && isFrom(one, previous.reading.span.start))
    return isTold(figure, previous, one, byId, report.period) && isBefore(previous, one, byId, report)
      ? matched
      : undefined;
  const isOfNext = next !== undefined && (next.entry.figure !== undefined || isFrom(next, reading.span.start));
  if (isOfNext && context.role === "base" && context.isOrigin === true && isBefore(one, next, byId, report))
    return matched;
  if (next !== undefined && BROUGHT.test(`${figure.id} ${next.entry.figure}`))
    if (ARROW.test(context.text.slice(span.end, next.reading.span.start))) return matched;
  if (previous === undefined) return undefined;
  const isSaid = WAS.test(context.text.slice(previous.reading.span.end, span.start));
  // "61% of 4,000 answers, and it was 54%": the one before is the whole of the share.
  const isOfWhole = isSaid && reading.kind === "percent" && previous.reading.kind !== "percent";
  const level = isOfWhole ? second : previous;
  const isBase = context.role === "base" || isSaid;
  if (periodKind(figure.period) === "month" && FORMER.test(context.text.slice(0, span.start).slice(-NEAR))) {
    const after = level && figureOf(level, byId);
    if (context.claims.periods.length === 0 && after && priorPeriod(after.period) !== figure.period) return undefined;
  }
  return isBase && level?.entry.figure !== undefined && isBefore(one, level, byId, report) ? matched : undefined;
}

/**
 * Whether the period of a figure is told, or is the end of one that is told and the number before is of its beginning, "between January and March from 20 to 35",
 * or the report's where only that of the number before is told: "from 20 in the previous quarter to 35".
 */
function isTold(
  { period }: Figure,
  origin: Told,
  { context: { told } }: Told,
  byId: ById,
  reportPeriod: string,
): boolean {
  const first = figureOf(origin, byId)?.period;
  if (told === undefined) return true;
  if (told.length > 0 && period === reportPeriod && told.every((named) => named === first)) return true;
  return told.some((named) => named === period || isOfEnds(named, first, period));
}

function isOfEnds(named: string, first: string | undefined, last: string): boolean {
  const months = isPeriod(named) ? monthsOf(named) : [];
  return months[0] === first && months.at(-1) === last;
}

/** Whether a number is of the same thing as another one, of an earlier period that is as long, and nothing beside either names another. */
function isBefore(origin: Told, level: Told, byId: ById, report: FeedbackReport): boolean {
  const [before, after] = [figureOf(origin, byId), figureOf(level, byId)];
  if (before === undefined || after === undefined) return false;
  const isOfOne = before.subject === after.subject && before.key === after.key && before.measure === after.measure;
  const isAsLong =
    isPeriod(before.period) && isPeriod(after.period) && periodKind(before.period) === periodKind(after.period);
  const { move } = level.context;
  const by = level.reading.value - origin.reading.value;
  if (move !== undefined && (move.direction === "up" ? by <= 0 : by >= 0)) return false;
  // What was after an initiative is found there, and names it.
  if (level.entry.outcome === "matched" && isAroundOne(before, after, origin.context.claims.parts, report)) return true;
  return (
    isOfOne &&
    isAsLong &&
    comparePeriods(before.period, after.period) < 0 &&
    isOwn(before, origin) &&
    isOwn(after, level)
  );
}

/** The figure that a number is, or whose value it has. */
function figureOf({ entry, reading: { units, decimals } }: Told, byId: ById): Figure | undefined {
  const { figure, elsewhere = "", outcome, rule } = entry;
  const isWrong = outcome === "contradicted";
  if (isWrong && rule !== "unnamed") return undefined;
  const isCommon = Math.abs(units) < LEAST && decimals <= 0;
  return byId.get((isWrong ? undefined : figure) ?? (isCommon ? "" : elsewhere));
}

/** Whether what is named beside a number is what a figure is of: a cause counts tickets. */
function isOwn({ subject, key, period, measure }: Figure, { context: { claims, measures } }: Told): boolean {
  const said = [...claims.measures, ...measures].filter((name) => OF_MANY.includes(name));
  if (said.length > 0 && OF_MANY.includes(measure) && !said.includes(measure)) return false;
  const named = [...claims.keys, ...claims.parts].filter(
    (name) => !(subject === "causes" && name.startsWith("tickets/")),
  );
  return (
    (named.length === 0 ||
      named.includes(`${subject}/${key}`) ||
      (key === undefined && new Set(named).size >= SEVERAL)) &&
    (claims.periods.length === 0 || claims.periods.includes(period))
  );
}
