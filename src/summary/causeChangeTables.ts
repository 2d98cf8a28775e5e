import type { Figure } from "../figures/Figure.js";
import { formatPeriod } from "../language/formatPeriod.js";
import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { causeRows } from "./causeRows.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import type { SeriesRow } from "./measureRows.js";
import { pointsPhrase } from "./pointsPhrase.js";
import type { Block, TableRow } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** The root causes in rows, each comparison a column: their tickets in percent and per day, then their shares in points. */
export function causeChangeTables(
  series: readonly FeedbackReport[],
  comparisons: readonly SeriesComparison[],
  writer: FigureWriter,
  decimals: number,
): readonly Block[] {
  const words = SERIES_WORDS[writer.language];
  const short = (period: string): string => formatPeriod(period, { ...writer.options, style: "short" });
  const rows = causeRows(series, writer);
  const compared = comparisons.filter(({ causes }) => causes.length > 0);
  const table = (caption: string, list: readonly TableRow[]): readonly Block[] => {
    if (isOfDashes(list)) return [];
    const heads = compared.map(({ after, before }) =>
      writer.say(writer.words.sentences.comparison, short(after), short(before)),
    );
    return [{ type: "table", caption, columns: [[caption], ...heads], rows: list }];
  };
  const figuresOf = ({ topic }: SeriesRow, measure: string): readonly (Figure | undefined)[] =>
    compared.map(({ after, kind }) => writer.find(topic(after), measure.replace("*", kind)));
  const [percent, share] = ["*-change-percent", "share-of-cases-*-change"] as const;
  return [
    ...table(
      words.causeChanges,
      rows.flatMap((row): TableRow[] => {
        const changes = figuresOf(row, percent);
        if (changes.every((figure) => figure === undefined)) return [];
        return [
          { header: [row.name], cells: changes.map(writer.change) },
          { header: [row.name, ` (${words.perDay})`], cells: figuresOf(row, `${percent}-per-day`).map(writer.change) },
        ];
      }),
    ),
    ...table(
      words.causePoints,
      rows.flatMap((row): TableRow[] => {
        const changes = figuresOf(row, share);
        if (changes.every((figure) => figure === undefined)) return [];
        return [{ header: [row.name], cells: changes.map((figure) => pointsPhrase(figure, writer, decimals)) }];
      }),
    ),
  ];
}
