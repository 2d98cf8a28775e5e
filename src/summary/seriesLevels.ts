import type { Figure } from "../figures/Figure.js";
import { formatPeriod } from "../language/formatPeriod.js";
import { oneLabel } from "../metrics/combining/oneLabel.js";
import { sameLabel } from "../metrics/sameLabel.js";
import type { FeedbackReport, Label } from "../model/FeedbackReport.js";
import { allRow } from "./allRow.js";
import { causeRows } from "./causeRows.js";
import { channelRows } from "./channelRows.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { measureRows, type SeriesRow } from "./measureRows.js";
import type { Block, Phrase } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/** What stands in a row: a measure, `count` where none is named. */
interface Level extends SeriesRow {
  readonly measure?: string;
}

/** The figures of each period in a column of its own. */
export function seriesLevels(series: readonly FeedbackReport[], writer: FigureWriter): readonly Block[] {
  const { labels, headings } = writer.words;
  const counts: readonly Level[] = [
    ...channelRows(series, writer),
    allRow(series, writer),
    { name: headings.tickets, topic: (period) => ({ subject: "tickets", period }), measure: "total" },
  ];
  const of = (rows: readonly SeriesRow[], measure: string): readonly Level[] =>
    rows.map((row) => ({ ...row, measure }));
  const words = SERIES_WORDS[writer.language];
  const causes = causeRows(series, writer);
  const cases: Level = { name: words.cases, topic: (period) => ({ subject: "causes", period }), measure: "cases" };
  const table = (corner: string, levels: readonly Level[]): readonly Block[] => {
    const rows = levels.flatMap(({ name, topic, measure }) => {
      const found = series.map(({ period }) => writer.find(topic(period), measure));
      if (found.every((figure) => figure === undefined)) return [];
      // Counts of two units are no row of one thing.
      const units = new Set(found.flatMap((figure) => (figure?.result.status === "ok" ? [figure.result.unit] : [])));
      const cell = (figure: Figure | undefined): Phrase =>
        units.size > 1 && figure?.result.status === "ok" ? writer.counted(figure) : writer.number(figure);
      return [{ header: [name], cells: found.map(cell) }];
    });
    if (isOfDashes(rows)) return [];
    return [
      {
        type: "table",
        caption: corner,
        columns: [
          [corner],
          ...series.map(({ period }) => [formatPeriod(period, { ...writer.options, style: "short" })]),
        ],
        rows,
      },
    ];
  };
  const names = series.flatMap(({ publisher }) => publisher?.name ?? []);
  // One name that is not always given in both languages.
  const isOne = (one: Label) => (other: Label) => one === other || sameLabel(one, other);
  const whole = names.map((name) => oneLabel(names.filter(isOne(name))) ?? name);
  const publishers = [...new Set(whole.map((name) => writer.label(name, "—")))];
  const by: readonly Block[] =
    publishers.length === 0
      ? []
      : [{ type: "paragraph", phrase: [`${labels.publisher}: `, ...writer.joined(publishers)] }];
  return [
    ...by,
    ...table(labels.count, counts),
    ...table(words.causes, causes.length > 0 ? [...causes, cases] : []),
    ...table(words.causeShares, of(causes, "share-of-cases")),
    ...table(words.satisfied, of(measureRows(series, writer), "top-box")),
  ];
}
