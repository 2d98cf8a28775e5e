import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { FigureWriter } from "./figureWriter.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** What has a figure in every period. */
export interface SeriesRow {
  readonly name: string;
  /** The path of its figures in a period. */
  readonly id: (period: string) => string;
}

/** The measures that any report has ratings for, under the name that the latest gives them; then all of them. */
export function measureRows(series: readonly FeedbackReport[], writer: FigureWriter): readonly SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  for (const { satisfaction = [] } of series)
    for (const [index, measure] of satisfaction.entries()) {
      const key = measureKey(measure, index);
      rows.set(key, { name: writer.label(measure.agency, key), id: (period) => `satisfaction/${key}/${period}` });
    }
  const { overall: name } = SERIES_WORDS[writer.language];
  const overall = { name, id: (period: string) => `satisfaction/${period}` };
  return series.some(({ overallSatisfaction: by }) => by !== undefined)
    ? [...rows.values(), overall]
    : [...rows.values()];
}
