import { endOfLine } from "../page/endOfLine.js";
import { isSame } from "./isSame.js";
import type { NumberOf } from "./isSectioned.js";
import { isTitleAside } from "./isTitleAside.js";
import type { Months } from "./monthsIn.js";
import type { NamedRun } from "./namedRuns.js";

/** "- Period: ", "فترة التقرير: ", as our own pages say what they are of. */
const LABEL =
  /^[\s>]*(?:[•*–-]\s*)?[*_]{0,2}(?:(?:report(?:ing)? )?period(?: covered)?|(?:ال)?فترة(?: (?:ال)?(?:تقرير|زمنية|مشمولة))?)[*_]{0,2}\s*[:：\t][*_\s\u2066-\u2069]*((?:the )?year |(?:عام|سن[ةه]) )?$/i;
const END = /^[\s*_.|\u2066-\u2069]*(?:م[\s*_.\u2066-\u2069]*)?$/;
const BARE_YEAR = /^[\d٠-٩]+$/;

/** The only period that a line of a page declares it to be of, where more of its numbers are of the whole period of the report than of that one. */
export function declaredRun(
  text: string,
  runs: readonly NamedRun[],
  numbers: readonly NumberOf[],
  report: Months,
): NamedRun | undefined {
  const [declared, other] = runs.filter((run) => {
    const start = text.lastIndexOf("\n", run.start - 1) + 1;
    const line = text.slice(start, endOfLine(text, run.start));
    const label = LABEL.exec(text.slice(start, run.start));
    // A year of digits alone may stand beside its quarter.
    const isNamed = label?.[1] !== undefined || !BARE_YEAR.test(text.slice(run.start, run.end));
    if (label === null || !isNamed || run.kind === "date") return false;
    return END.test(line.slice(run.end - start)) && !isTitleAside(line, 0);
  });
  if (declared === undefined || other !== undefined || isSame(declared, report)) return undefined;
  const countOf = (period: Months): number =>
    numbers.filter(({ months }) => months !== undefined && isSame(months, period)).length;
  return countOf(report) > countOf(declared) ? declared : undefined;
}
