import { formatPeriod } from "../language/formatPeriod.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
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
  const table = (corner: string, rows: readonly SeriesRow[]): readonly Block[] => {
    const listed = rows.filter(({ id }) => series.some(({ period }) => writer.find(id(period)) !== undefined));
    if (listed.length === 0) return [];
    return [
      {
        type: "table",
        caption: corner,
        columns: [[corner], ...series.map(({ period }) => [formatPeriod(period, { ...writer, style: "short" })])],
        rows: listed.map(({ name, id }) => ({
          header: [name],
          cells: series.map(({ period }) => writer.number(id(period))),
        })),
      },
    ];
  };
  return [...table(labels.count, counts), ...table(SERIES_WORDS[writer.language].satisfied, satisfied)];
}
