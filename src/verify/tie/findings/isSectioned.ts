import type { Span } from "../../../model/Finding.js";
import { endOfLine } from "../page/endOfLine.js";
import { areDisjoint } from "./areDisjoint.js";
import { isSame } from "./isSame.js";
import { isWithin } from "./isWithin.js";
import { mayBeOf } from "./mayBeOf.js";
import type { Months } from "./monthsIn.js";
import type { NamedRun } from "./namedRuns.js";
import type { TitleRun } from "./titleRun.js";
import { wordsBeside } from "./wordsBeside.js";

/** A number of a page, with the period of the figure that it is. */
export interface NumberOf extends Span {
  readonly months: Months | undefined;
  /** It may be a figure of another report. */
  readonly isForeign: boolean;
}

/**
 * Whether the first line that names a period is the heading of a section of its own, or may be: numbers that are not of the
 * report's follow it, before anything else names a period, or the report's has a heading like it.
 */
export function isSectioned(
  text: string,
  { run, words }: TitleRun,
  others: readonly NamedRun[],
  numbers: readonly NumberOf[],
  report: Months,
): boolean {
  const startOfLine = (place: number): number => text.lastIndexOf("\n", place - 1) + 1;
  const below = others.filter(({ start }) => start >= run.end);
  const next = below.find(({ kind }) => kind !== "date");
  const until = next === undefined ? text.length : startOfLine(next.start);
  const isOther = ({ months, isForeign }: NumberOf): boolean =>
    months === undefined ? isForeign : !isWithin(months, report);
  if (numbers.some((number) => number.start < until && isOther(number))) return true;
  const headings = below.filter((each) => {
    const [from, to] = [startOfLine(each.start), endOfLine(text, each.start)];
    return !numbers.some(({ start }) => start >= from && start < to) && !/[\t|]/.test(text.slice(from, to));
  });
  const ofReport = headings.filter((each) => isSame(each, report) && (!each.isBare || mayBeOf(each, run)));
  if (ofReport.some((each) => wordsBeside(text, each) === words)) return true;
  const mine = numbers.find(({ months }) => months !== undefined && isWithin(months, run));
  if (mine === undefined) return false;
  const end = endOfLine(text, mine.start);
  if (!below.some((each) => each.start < end && !areDisjoint(each, run))) return true;
  return ofReport.length > 0 && !headings.some((each) => isSame(each, run));
}
