import { formatPeriod } from "../language/formatPeriod.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { causeRows } from "./causeRows.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { measureRows, type SeriesRow } from "./measureRows.js";
import type { Block } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** The figures of each period in a column of its own. */
export function seriesLevels(series: readonly FeedbackReport[], writer: FigureWriter): readonly Block[] {
  const { labels, headings } = writer.words;
  const counts = [
    { name: labels.all, id: (period: string) => `contacts/${period}` },
    { name: headings.tickets, id: (period: string) => `tickets/${period}/total` },
  ];
  const satisfied = measureRows(series, writer).map(({ name, id }) => ({
    name,
    id: (period: string) => `${id(period)}/top-box`,
  }));
  const words = SERIES_WORDS[writer.language];
  const causes = causeRows(series, writer);
  const cases = { name: words.cases, id: (period: string) => `causes/${period}/cases` };
  const shares = causes.map(({ name, id }) => ({ name, id: (period: string) => `${id(period)}/share-of-cases` }));
  const table = (corner: string, rows: readonly SeriesRow[]): readonly Block[] => {
    const listed = rows
      .filter(({ id }) => series.some(({ period }) => writer.find(id(period)) !== undefined))
      .map(({ name, id }) => ({ header: [name], cells: series.map(({ period }) => writer.number(id(period))) }));
    if (isOfDashes(listed)) return [];
    return [
      {
        type: "table",
        caption: corner,
        columns: [[corner], ...series.map(({ period }) => [formatPeriod(period, { ...writer, style: "short" })])],
        rows: listed,
      },
    ];
  };
  return [
    ...table(labels.count, counts),
    ...table(words.causes, causes.length > 0 ? [...causes, cases] : []),
    ...table(words.causeShares, shares),
    ...table(words.satisfied, satisfied),
  ];
}
