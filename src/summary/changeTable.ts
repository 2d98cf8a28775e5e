import type { Figure } from "../figures/Figure.js";
import { formatPeriod } from "../language/formatPeriod.js";
import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import type { SeriesRow } from "./measureRows.js";
import type { Block, Phrase, TableRow } from "./Summary.js";

/** A line of a change for each thing: what stands behind its name, its measure (`*` is the kind of comparison), and how it is written. */
export interface ChangeLine {
  readonly suffix?: string;
  readonly measure: string;
  readonly write: (figure: Figure | undefined) => Phrase;
}

/** Things in rows, each comparison a column; without those of which no comparison has the first line. */
export function changeTable(
  caption: string,
  rows: readonly SeriesRow[],
  lines: readonly ChangeLine[],
  comparisons: readonly SeriesComparison[],
  writer: FigureWriter,
): readonly Block[] {
  // A word that is written onto the next, ب, stands before no digit: a year alone keeps its noun.
  const short = (period: string): string =>
    formatPeriod(period, { ...writer.options, style: /^\d+$/.test(period) ? "official" : "short" });
  const list = rows.flatMap(({ name, topic }) => {
    const found = lines.map(({ measure }) =>
      comparisons.map(({ after, kind }) => writer.find(topic(after), measure.replace("*", kind))),
    );
    if (found[0]?.every((figure) => figure === undefined)) return [];
    return lines.flatMap(({ suffix, write }, at): readonly TableRow[] => {
      const row = {
        header: suffix === undefined ? [name] : [name, ` (${suffix})`],
        cells: (found[at] ?? []).map(write),
      };
      // What has no change has none per day either, and a stock has no days at all.
      return suffix !== undefined && isOfDashes([row]) ? [] : [row];
    });
  });
  if (isOfDashes(list)) return [];
  const heads = comparisons.map(({ after, before }) =>
    writer.say(writer.words.sentences.comparison, short(after), short(before)),
  );
  return [{ type: "table", caption, columns: [[caption], ...heads], rows: list }];
}
