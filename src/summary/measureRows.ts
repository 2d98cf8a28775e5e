import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { FigureTopic } from "./figureFinder.js";
import type { FigureWriter } from "./figureWriter.js";

/** What has a figure in every period. */
export interface SeriesRow {
  readonly name: string;
  /** What its figures are about in a period. */
  readonly topic: (period: string) => FigureTopic;
}

/** The measures that any report has ratings for, under the name that the latest gives them; then all of them. */
export function measureRows(series: readonly FeedbackReport[], writer: FigureWriter): readonly SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  for (const { satisfaction = [] } of series)
    for (const [index, measure] of satisfaction.entries()) {
      const key = measureKey(measure, index);
      const topic: SeriesRow["topic"] = (period) => ({ subject: "satisfaction", key, period });
      rows.set(key, { name: writer.label(measure.agency, key), topic });
    }
  const overall: SeriesRow = {
    name: writer.cycle.labels.measures,
    topic: (period) => ({ subject: "satisfaction", period }),
  };
  return series.some(({ overallSatisfaction: by }) => by !== undefined)
    ? [...rows.values(), overall]
    : [...rows.values()];
}
