import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { causeRows } from "./causeRows.js";
import { type ChangeLine, changeTable } from "./changeTable.js";
import type { FigureWriter } from "./figureWriter.js";
import { percentLines } from "./percentLines.js";
import { pointsPhrase } from "./pointsPhrase.js";
import type { Block } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** The root causes in rows, each comparison a column: their tickets in percent and per day, then their shares in points. */
export function causeChangeTables(
  series: readonly FeedbackReport[],
  comparisons: readonly SeriesComparison[],
  writer: FigureWriter,
  decimals: number,
): readonly Block[] {
  const words = SERIES_WORDS[writer.language];
  const rows = causeRows(series, writer);
  const compared = comparisons.filter(({ causes }) => causes.length > 0);
  const shares: ChangeLine = {
    measure: "share-of-cases-*-change",
    write: (figure) => pointsPhrase(figure, writer, decimals),
  };
  return [
    ...changeTable(words.causeChanges, rows, percentLines(writer), compared, writer),
    ...changeTable(words.causePoints, rows, [shares], compared, writer),
  ];
}
