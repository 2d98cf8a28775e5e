import type { ChangeLine } from "./changeTable.js";
import type { FigureWriter } from "./figureWriter.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** By how much counts changed: in percent, and per day. */
export function percentLines(writer: FigureWriter): readonly ChangeLine[] {
  const measure = "*-change-percent";
  return [
    { measure, write: writer.change },
    { suffix: SERIES_WORDS[writer.language].perDay, measure: `${measure}-per-day`, write: writer.change },
  ];
}
