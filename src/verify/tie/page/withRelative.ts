import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { type PeriodKind, periodKind } from "../../../periods/periodKind.js";
import { relatedTo } from "./relatedTo.js";
import { LENGTH, PLACES, RELATIONS, type Relation } from "./relativeWords.js";

/** A period that is named from where its words stand: "the previous quarter", `قبل عام`. */
export interface RelativePeriod extends PeriodReading {
  /** The periods that it can mean, the likeliest first. */
  readonly meant: readonly string[];
}

/** What stands between a period and its year: "the second quarter of last year". */
const OF = /^,? ?(?:of |in |from |من |في )?(?:the )?$/i;
const OWN = /^['’]s $/;
/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** How far, in characters, a period stands before what is told by it. */
const NEAR = 300;

const KINDS: readonly PeriodKind[] = ["quarter", "half", "month", "year"];
const NAMES: readonly Relation[] = ["same", "previous", "next", "last", "current"];
/** Made on first use. */
let pattern: RegExp | undefined;

/**
 * The readings of a text and the periods that it names by their relation to the report's, or to the one that was named before in the
 * line; a part of "last year" has its year.
 */
export function withRelative(
  readings: readonly FigureReading[],
  text: string,
  reportPeriod: string,
): readonly FigureReading[] {
  pattern ??= makePattern();
  const found = [...text.matchAll(pattern)].map(({ index: start, 0: words, groups = {} }) => ({
    words,
    span: { start, end: start + words.length },
    relation: NAMES.find((name) => groups[name] !== undefined) ?? "current",
    length: lengthIn(words),
  }));
  // Beside "this quarter" the last one is another.
  const isApart = found.some(({ relation }) => relation === "current");
  const merged: FigureReading[] = [];
  let next = 0;
  for (const { words, span, relation, length } of found) {
    for (let each = readings[next]; each !== undefined && each.span.end <= span.start; each = readings[++next])
      merged.push(each);
    const isYear = length === "year" && relation !== "same";
    const year = String(Number(reportPeriod.slice(0, YEAR)) - (relation === "current" ? 0 : 1));
    const [before, behind] = [merged.at(-1), readings[next]];
    if (isYear && isUndated(before) && OF.test(text.slice(before.span.end, span.start))) {
      merged.splice(-1, 1, { ...before, period: `${year}-${before.period}` });
      continue;
    }
    if (isYear && isUndated(behind) && OWN.test(text.slice(span.end, behind.span.start))) {
      merged.push({ ...behind, period: `${year}-${behind.period}` });
      next++;
      continue;
    }
    const from = Math.max(0, span.start - NEAR);
    const line = from + text.slice(from, span.start).lastIndexOf("\n");
    const anchor = relation === "current" ? undefined : lastNamed(merged, line, reportPeriod);
    // What follows is told from what was named in its line, or from what followed that: "in May 20, a month later 30, the month after 40".
    const anchors =
      relation === "next" ? [lastNamed(merged, line, reportPeriod, true), anchor] : [anchor, reportPeriod];
    const dated = /([\d٠-٩]{4})م?$/.exec(words);
    const meant = anchors
      .flatMap((each) => (each && relatedTo(each, relation, length)) ?? [])
      .map((each) => (dated?.[1] === undefined ? each : normalizeArabic(dated[1]) + each.slice(YEAR)));
    if (isYear && anchor === undefined && relation !== "next") meant.push(year);
    if (relation === "last" && !isApart && length === periodKind(reportPeriod)) meant.push(reportPeriod);
    const [first] = meant;
    if (first === undefined) continue;
    const kind = isYear ? "year" : periodKind(first);
    const period = isYear ? year : first;
    const relative: RelativePeriod = { kind, period, span, text: words, script: "word", meant: [...new Set(meant)] };
    merged.push(relative);
    // "One year ago" counts nothing.
    while ((readings[next]?.span.start ?? span.end) < span.end) next++;
  }
  return [...merged, ...readings.slice(next)];
}

function makePattern(): RegExp {
  const groups = NAMES.map((name) => `(?<${name}>${RELATIONS[name].join("|")})`);
  const words = groups.join("|").replace(/<\/?[a-z\d]+>|<ال[^>]+>/g, (place) => PLACES[place] ?? place);
  return new RegExp(`(?<![a-zء-ي])(?:${words})(?![a-zء-ي])`, "gi");
}

function lengthIn(words: string): PeriodKind | undefined {
  const { groups = {} } = LENGTH.exec(words) ?? {};
  return KINDS.find((kind) => groups[kind] !== undefined);
}

/** The last period that is named in a line that begins at `place`, by itself or, where that is asked for, in relation to another. */
function lastNamed(
  readings: readonly FigureReading[],
  place: number,
  reportPeriod: string,
  isRelated = false,
): string | undefined {
  for (let at = readings.length - 1; (readings[at]?.span.start ?? place) > place; at--) {
    const reading = readings[at];
    if (!isPeriodName(reading) || (!isRelated && "meant" in reading)) continue;
    const { period } = reading;
    const dated = isUndated(reading) ? `${reportPeriod.slice(0, YEAR)}-${period}` : period;
    return isPeriod(dated) ? dated : undefined;
  }
  return undefined;
}

function isUndated(reading: FigureReading | undefined): reading is PeriodReading {
  return isPeriodName(reading) && !/^\d{4}/.test(reading.period);
}
