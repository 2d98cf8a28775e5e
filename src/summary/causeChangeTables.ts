import { formatPeriod } from "../language/formatPeriod.js";
import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { causeRows } from "./causeRows.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { pointsPhrase } from "./pointsPhrase.js";
import type { Block, Phrase, TableRow } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** The root causes in rows, each comparison a column: their tickets in percent and per day, then their shares in points. */
export function causeChangeTables(
  series: readonly FeedbackReport[],
  comparisons: readonly SeriesComparison[],
  writer: FigureWriter,
  decimals: number,
): readonly Block[] {
  const words = SERIES_WORDS[writer.language];
  const short = (period: string): string => formatPeriod(period, { ...writer, style: "short" });
  const rows = causeRows(series, writer);
  const compared = comparisons.filter(({ causes }) => causes.length > 0);
  const table = (caption: string, list: readonly TableRow[]): readonly Block[] => {
    if (isOfDashes(list)) return [];
    const heads = compared.map(({ after, before }) =>
      writer.say(writer.words.sentences.comparison, short(after), short(before)),
    );
    return [{ type: "table", caption, columns: [[caption], ...heads], rows: list }];
  };
  const row = (
    name: string,
    id: (period: string) => string,
    suffix: string,
    write: (id: string) => Phrase,
  ): TableRow => ({
    header: [name],
    cells: compared.map(({ after, kind }) => write(`${id(after)}/${suffix.replace("*", kind)}`)),
  });
  const has = (id: (period: string) => string, suffix: string): boolean =>
    compared.some(({ after, kind }) => writer.find(`${id(after)}/${suffix.replace("*", kind)}`) !== undefined);
  const [percent, share] = ["*-change-percent", "share-of-cases-*-change"] as const;
  return [
    ...table(
      words.causeChanges,
      rows.flatMap(({ name, id }) =>
        has(id, percent)
          ? [
              row(name, id, percent, writer.change),
              row(`${name} (${words.perDay})`, id, `${percent}-per-day`, writer.change),
            ]
          : [],
      ),
    ),
    ...table(
      words.causePoints,
      rows.flatMap(({ name, id }) =>
        has(id, share) ? [row(name, id, share, (each) => pointsPhrase(each, writer, decimals))] : [],
      ),
    ),
  ];
}
