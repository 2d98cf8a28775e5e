import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import type { Span } from "../../../model/Finding.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { Mention } from "../names/findCues.js";
import type { CardTable } from "./cardTables.js";
import { countedHead } from "./countedHead.js";
import { isCalendarPeriod } from "./isCalendarPeriod.js";
import { isOfChanges } from "./isOfChanges.js";
import { isTitleYear } from "./isTitleYear.js";
import { keyOf } from "./keyOf.js";
import { orderOfHead } from "./orderOfHead.js";
import type { PageLine } from "./pageLines.js";
import { yearPeriod } from "./yearPeriod.js";

/** What the headings above a place say of all that follows. */
export interface Section {
  readonly start: number;
  /** The one channel or subset that the last heading names. */
  readonly key: string | undefined;
  /** The period that the last heading with one names, where it is not that of the report. */
  readonly periods: readonly string[];
  /** The channel that the line right above names with its count, where the table below holds numbers of it. */
  readonly counted?: string | undefined;
}

/** The lines of a page, and the cards made of some. */
export interface PageParts {
  readonly lines: readonly PageLine[];
  readonly cards: readonly CardTable[];
  /** Where the tables stand whose cells may span several columns. */
  readonly tables: readonly Span[];
}

export const NO_SECTION: Section = { start: 0, key: undefined, periods: [] };
/** What is only compared with, carried over or was founded, is no period of what follows; nor is the year of a copyright. */
const ASIDE =
  /compared|versus|\bvs\b|since|(?:brought|carried) (?:forward|over)|founded|established|copyright|©|award|مقارن|مقابل|منذ|(?<![ء-ي])(?:ال)?(?:مرحل|مدور)|ت[أا]سس|جميع الحقوق|جائز/i;
const NO_PERIODS: readonly PeriodReading[] = [];
/** A year alone is that of a report where its title says so. */
const REPORT = /report|statist|results|figures|indicators|تقرير|[إا]حصا|نتائج|م[ؤو]شرات/i;
/** What stands beside the year of a heading that is nothing else: "The year 2022", "عام ٢٠٢٢م". */
const YEAR_WORD = /[#*_:]|\b(?:the )?(?:calendar |financial )?year\b|(?<![ء-ي])(?:ال)?(?:عام|سنة)(?![ء-ي])|م\s*$/gi;
/** A report may still be called by its period so many years later. */
const YEARS = 2;

/**
 * The sections of a page, in its order. A heading is a short line that counts nothing and is no sentence; its channel holds
 * until the next heading that is more than a period, its period until any line names another one, or the next
 * heading of a numbered order begins. The label of a card holds for its number alone.
 */
export function sectionsOf(
  text: string,
  { lines, cards }: PageParts,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
): readonly Section[] {
  const sections: Section[] = [];
  const labels = new Set(cards.flatMap(({ card }) => card.labels));
  let section = NO_SECTION;
  let at = 0;
  let title: PageLine | undefined;
  let isBelowName = false;
  let outer: readonly string[] | undefined;
  for (const [place, line] of lines.entries()) {
    const { start, end, from, to } = line;
    while ((mentions[at]?.start ?? start) < start) at++;
    const first = at;
    while ((mentions[at]?.start ?? end) < end) at++;
    const isSilentLine = from === to || (line.kind === "other" && section.periods.length === 0);
    const named = isSilentLine ? NO_PERIODS : readings.slice(from, to).flatMap((reading) => asPeriod(reading, text));
    const words = text.slice(start, end);
    const order = orderOfHead(words);
    if (order === "first") outer = section.periods;
    else if (order === "later" && named.length === 0)
      section = { ...section, start, periods: outer ?? section.periods };
    if (line.kind === "other") {
      const isRow = /[\t|]/.test(words);
      const isOther = named.some((reading) => !periodsNamed(reading).some((each) => section.periods.includes(each)));
      if (isOther && !isRow) section = { ...section, start, periods: [] };
      const counted = countedHead(text, lines, place, mentions.slice(first, at));
      if (counted !== undefined || (section.counted !== undefined && !isRow)) section = { ...section, start, counted };
    } else if (labels.has(line)) {
      if (at > first && !isTotal(words)) section = { ...section, start, key: undefined };
    } else if (line.kind === "label" && !/^\s*[•*-] /.test(words)) {
      const isTitle = named.some((reading) => periodsNamed(reading).some((each) => holds(each, reportPeriod)));
      // The month in which a report ends, alone below its title, may be when it was written.
      const isDate = title !== undefined && isOnly(named, words);
      const isOfReport = at > first || REPORT.test(words) || isOnly(named, words);
      const isAside = ASIDE.test(words) || isOfChanges(words, named.flatMap(periodsNamed), reportPeriod);
      const isSilent = named.length === 0 || isAside || (named[0]?.kind === "year" && !isOfReport);
      const key = keyOf(mentions.slice(first, at));
      const isMenu = isBelowName && !line.isApart && !line.isHeading;
      const isOwn = isOnly(named, words) || REPORT.test(words);
      const periods = isTitle ? [] : heldBy(named, periodsNamed, reportPeriod, isOwn);
      section = {
        start,
        key: named.length > 0 && first === at ? section.key : isMenu ? undefined : key,
        periods: isSilent ? section.periods : isDate && periods[0] === monthsOf(reportPeriod).at(-1) ? [] : periods,
      };
      title = isTitle ? line : undefined;
      isBelowName = key !== undefined;
    }
    if (section !== sections.at(-1)) sections.push(section);
    if (line.kind !== "label") {
      title = undefined;
      isBelowName = false;
    }
  }
  return sections;
}

/** The period that a reading is, also as the year of a title. */
function asPeriod(reading: FigureReading, text: string): readonly PeriodReading[] {
  if (isCalendarPeriod(reading)) return [reading];
  return isTitleYear(reading, text) ? [yearPeriod(reading)] : [];
}

/** The periods that one name means, none where a heading names several, or one that no report of the period would be about. */
function heldBy(
  named: readonly PeriodReading[],
  periodsNamed: (reading: PeriodReading) => readonly string[],
  reportPeriod: string,
  isOwn: boolean,
): readonly string[] {
  const [reading, ...others] = named;
  if (reading === undefined || others.length > 0 || reading.endYear !== undefined) return [];
  const periods = periodsNamed(reading);
  const last = monthsOf(reportPeriod).at(-1) ?? "";
  const isNear = (period: string): boolean => {
    if (!isPeriod(period)) return false;
    // The month or year may be that of writing; a quarter is what a report is of.
    if (isOwn && (reading.kind === "quarter" || reading.kind === "half")) return true;
    return (monthsOf(period).at(-1) ?? "") <= last && Number(period.slice(0, 4)) >= Number(last.slice(0, 4)) - YEARS;
  };
  return periods.every(isNear) ? periods : [];
}

function holds(period: string, reportPeriod: string): boolean {
  return isPeriod(period) && periodContains(period, reportPeriod);
}

function isOnly([reading]: readonly PeriodReading[], words: string): boolean {
  const bare = (name: string): string => name.replace(YEAR_WORD, "").trim();
  return reading !== undefined && bare(words) === bare(reading.text);
}
