import type { Figure } from "../../../figures/Figure.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { TextTable } from "../../../language/readTables.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { pageLabels } from "../names/pageLabels.js";
import { pageVocabulary } from "../names/pageVocabulary.js";
import { cardTables } from "../page/cardTables.js";
import { datedColumns } from "../page/datedColumns.js";
import { gradedTables } from "../page/gradedTables.js";
import { isKnownYear } from "../page/isKnownYear.js";
import { kindOfLabel } from "../page/kindOfLabel.js";
import { namedPeriods } from "../page/namedPeriods.js";
import { numberNames } from "../page/numberNames.js";
import type { PageText } from "../page/PageText.js";
import { pageLines } from "../page/pageLines.js";
import { pageNumbers } from "../page/pageNumbers.js";
import { pageTables } from "../page/pageTables.js";
import { readSurroundings } from "../page/readSurroundings.js";
import { sayingsOf } from "../page/sayingsOf.js";
import { serialNumbers } from "../page/serialNumbers.js";
import { totalledTables } from "../page/totalledTables.js";
import { turnedTables } from "../page/turnedTables.js";
import { withContacts } from "../page/withContacts.js";
import { withMonthEnds } from "../page/withMonthEnds.js";
import { withTotals } from "../page/withTotals.js";
import { yearPeriod } from "../page/yearPeriod.js";
import { yearsAbove } from "../page/yearsAbove.js";
import type { Context } from "./Context.js";
import { foreignCells } from "./foreignCells.js";
import { lineContexts } from "./lineContexts.js";
import { placedTables } from "./placedTables.js";
import { tableContexts } from "./tableContexts.js";
import { titlesOf } from "./titlesOf.js";

/** What the places of a page say of the numbers there. */
export interface Places {
  /** What the line of a number, and its cell, say of it; readings are asked for in their order. */
  readonly contextOf: (reading: FigureReading, index: number, cell: Context | undefined) => Context;
  /** What row and column, or a card, say of a number, by where it starts. */
  readonly cells: ReadonlyMap<number, Context>;
  /** The numbers that are names of months or of scores, or count rows. */
  readonly names: ReadonlyMap<FigureReading, string>;
}

/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** Reads the lines, cards, headings and tables of a page under the words of a report, and under the names that a page may give what it has. */
export function readPlaces(
  { text, cards = [], tables: grids = [] }: PageText,
  readings: readonly FigureReading[],
  report: FeedbackReport,
  named: FeedbackReport,
  catalogue: readonly Figure[],
): Places {
  const vocabulary = pageVocabulary(report, named);
  const { channels } = report;
  const said = withTotals(sayingsOf(vocabulary, pageLabels(named), report.period), channels.length);
  const sayings = withContacts(said, channels);
  const periodsNamed = namedPeriods(catalogue, report.period);
  const known = new Set(catalogue.map(({ period }) => period));
  const years = new Set([...known].map((period) => period.slice(0, YEAR)));
  const lines = pageLines(text, readings, years);
  const found = cardTables(text, readings, lines, cards, (label) => kindOfLabel(label, text, sayings));
  const parts = { lines, cards: found, tables: grids.map(({ span }) => span) };
  // "2022 still saw 5,204 calls": what stands in a table is left to its row and column.
  const dated = withMonthEnds(
    readings.map((reading) => (isKnownYear(reading, years) ? yearPeriod(reading) : reading)),
    text,
  );
  const contacts = catalogue.filter(({ subject, form }) => subject === "contacts" && form === "count");
  const counts = new Set(contacts.map(({ period, result }) => `${period} ${"value" in result ? result.value : ""}`));
  const isCount = (month: string, count: number): boolean => counts.has(`${month} ${count}`);
  const isCountOf = (channel: string, count: number): boolean =>
    contacts.some(({ key, result }) => key === channel && "value" in result && result.value === count);
  const surroundings = readSurroundings(text, dated, vocabulary, periodsNamed, report, parts, isCount);
  const tables = turnedTables(text, pageTables(text, readings, grids, report.period));
  const graded = gradedTables(datedColumns(tables), report.satisfaction ?? []);
  const yearsAt = (place: number): readonly string[] => yearsAbove(lines, dated, surroundings.periodsNamed, place);
  const totalled = totalledTables(graded, sayings);
  const titles = (table: TextTable): readonly string[] => titlesOf(table, lines, text);
  const placed = placedTables(totalled, found, surroundings.sectionAt, isCountOf, yearsAt, titles, report.period);
  return {
    contextOf: lineContexts(surroundings),
    cells: foreignCells(tableContexts(placed, sayings, report.period, periodsNamed), (period) => known.has(period)),
    names: new Map([
      ...pageNumbers(text, readings),
      ...serialNumbers(text, readings),
      ...numberNames(text, graded, readings),
    ]),
  };
}
