import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { SeriesRow } from "./measureRows.js";

/** The root causes that any report counts, under the name that the latest gives them. */
export function causeRows(series: readonly FeedbackReport[], writer: FigureWriter): readonly SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  for (const { causes = [] } of series)
    for (const { id, name, tickets } of causes)
      if (tickets !== undefined || rows.has(id))
        rows.set(id, { name: writer.label(name, id), topic: (period) => ({ subject: "causes", key: id, period }) });
  return [...rows.values()];
}
