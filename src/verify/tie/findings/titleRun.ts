import type { Span } from "../../../model/Finding.js";
import { endOfLine } from "../page/endOfLine.js";
import { areDisjoint } from "./areDisjoint.js";
import { closesTitle } from "./closesTitle.js";
import { isSame } from "./isSame.js";
import { isTitleAside } from "./isTitleAside.js";
import { isWithin } from "./isWithin.js";
import { mayBeOf } from "./mayBeOf.js";
import type { Months } from "./monthsIn.js";
import type { NamedRun } from "./namedRuns.js";
import { wordsBeside } from "./wordsBeside.js";

/** A title stands so near to the start of a page, and is no longer. */
const NEAR = 600;
const LONGEST = 100;
const SENTENCE = /[.؟?!؛;،,:]\s*$/;
const PARTS = ["year", "half", "quarter", "range"];

/** The title of a page: the period that it names, and its words beside that. */
export interface TitleRun {
  readonly run: NamedRun;
  readonly words: string;
}

/**
 * The title of a page: the first line above all numbers that names a period, and nothing else that has a number. None,
 * where a line near it names the period of the report, or more or less of that of the title.
 */
export function titleRun(
  text: string,
  until: number,
  numbers: readonly { readonly span: Span }[],
  runs: readonly NamedRun[],
  report: Months,
): TitleRun | undefined {
  let title: TitleRun | undefined;
  const limit = Math.min(until, NEAR);
  const last = endOfLine(text, limit);
  const parts = runs.filter((run) => run.start < last && PARTS.includes(run.kind));
  for (let start = 0; start < limit; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    const isIn = (place: number): boolean => place >= start && place < end;
    const named = /\t|^\s*\|/.test(line) ? [] : parts.filter((run) => isIn(run.start));
    const above = title?.run;
    if (named.some((each) => (above === undefined ? isSame(each, report) : !isHeading(each, above, report))))
      return undefined;
    const [run] = named;
    if (run !== undefined && title === undefined && !isTitleAside(line, run.start - start)) {
      const isOpen = !SENTENCE.test(line) || closesTitle(line.slice(0, run.start - start), text.slice(run.end, end));
      const isPlain = line.length <= LONGEST && !line.includes("|") && isOpen;
      if (!isPlain || numbers.some(({ span }) => isIn(span.start) && (span.start < run.start || span.start >= run.end)))
        return undefined;
      title = { run, words: wordsBeside(text, run) };
    }
    start = end + 1;
  }
  return title;
}

/** Whether a period below the title may be that of a heading, and not what the title means. */
function isHeading(one: NamedRun, title: NamedRun, report: Months): boolean {
  // "Second quarter" below "Q1 2023" is none of the title's.
  if (isSame(one, report)) return one.isBare && areDisjoint(one, title) && !mayBeOf(one, title);
  // "First quarter" is that of the year above it.
  if (isSame(one, title) || (one.isBare && isWithin(one, report))) return true;
  return areDisjoint(one, title) && areDisjoint(one, report);
}
