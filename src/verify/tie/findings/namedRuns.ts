import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { Span } from "../../../model/Finding.js";
import { remember } from "../../../model/remember.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { type Months, monthsIn } from "./monthsIn.js";

/** A period that a page names. */
export interface NamedRun extends Span, Months {
  readonly kind: string;
  /** Its name has no year; it is taken to be of that of the report. */
  readonly isBare: boolean;
}

const NAMES = ["year", "half", "quarter", "month", "date"];
/** What stands between the ends of a range. */
const RANGE = /^\s*(?:[-–—/]|to|through|until|حتى|[إا]لى)\s*(?:(?:the )?end of\s*|نهاي[ةه]\s*)?(?:شهر\s*)?$/i;
/** A day is of its month, whose key has so many characters. */
const MONTH = 7;

/** What a page names as years, halves, quarters, months, and ranges of months, in its order; none in Hijri years. */
export function namedRuns(entries: readonly TieOutEntry[], text: string, year: string): readonly NamedRun[] {
  const runs: NamedRun[] = [];
  const named = entries.filter(({ rule }) => NAMES.includes(rule ?? ""));
  // A page names the same few again and again.
  const nameOf = remember(periodNamed);
  for (const entry of named.sort((one, other) => one.span.start - other.span.start)) {
    const run = runOf(entry, nameOf(entry.text), year);
    if (run === undefined) continue;
    const from = runs.at(-1);
    if (from === undefined || !isShort(from) || !isShort(run) || !RANGE.test(text.slice(from.end, run.start)))
      runs.push(run);
    else {
      // "January to March 2020": the first has the year of the last.
      const first = from.isBare ? run.first - ((run.first - from.first + 12) % 12) : from.first;
      runs.splice(-1, 1, { ...run, start: from.start, first, kind: "range" });
    }
  }
  return runs;
}

function isShort({ kind }: NamedRun): boolean {
  return kind === "month" || kind === "date";
}

function runOf({ span, rule: kind = "" }: TieOutEntry, name: string, year: string): NamedRun | undefined {
  const isBare = !/^\d{4}/.test(name);
  const period = `${isBare ? `${year}-` : ""}${name}`.slice(0, MONTH);
  return isPeriod(period) ? { ...span, ...monthsIn(period), kind, isBare } : undefined;
}

/** The key of what is named; of a Hijri year, which has none, "". */
function periodNamed(text: string): string {
  const [reading] = readPlainFigures(text);
  if (reading !== undefined && ("calendar" in reading || "endYear" in reading)) return "";
  return reading !== undefined && "period" in reading ? reading.period : normalizeArabic(text);
}
