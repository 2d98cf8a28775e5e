import type { Figure } from "../figures/Figure.js";
import { NO_VALUE } from "../language/okValue.js";
import type { SeriesComparison } from "../metrics/compareSeries.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { allRow } from "./allRow.js";
import { causeChangeTables } from "./causeChangeTables.js";
import { changeTable } from "./changeTable.js";
import { channelRows } from "./channelRows.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { measureRows } from "./measureRows.js";
import { percentLines } from "./percentLines.js";
import { pointsPhrase } from "./pointsPhrase.js";
import type { Block, Phrase, TableRow } from "./Summary.js";
import { seriesNotes } from "./seriesNotes.js";
import { SERIES_WORDS } from "./seriesWords.js";
import { tableOf } from "./tableOf.js";

/** Each period against an earlier one: counts in percent and per day, shares in points, and what limits the comparison. */
export function seriesChanges(
  series: readonly FeedbackReport[],
  comparisons: readonly SeriesComparison[],
  writer: FigureWriter,
  decimals: number,
): readonly Block[] {
  if (comparisons.length === 0) return [];
  const { labels, headings, sentences } = writer.words;
  const measures = measureRows(series, writer).filter(({ topic }) =>
    comparisons.some(({ after, kind }) => writer.find(topic(after), `${kind}-change`) !== undefined),
  );
  const hasTickets = comparisons.some(
    ({ after, kind }) => writer.find({ subject: "tickets", period: after }, `${kind}-change`) !== undefined,
  );
  const hasContacts = series.some(({ channels }) => channels.length > 0);
  // What a table of contacts and tickets has of both.
  const columns = <Item>(contacts: Item, tickets: Item): readonly Item[] => [
    ...(hasContacts ? [contacts] : []),
    ...(hasTickets ? [tickets] : []),
  ];
  const all = allRow(series, writer);
  const rows: TableRow[] = [];
  const points: TableRow[] = [];
  for (const comparison of comparisons) {
    const { after, before, added, retired } = comparison;
    const periods = [writer.periodName(after), writer.period(before)] as const;
    const measure = `${comparison.kind}-change-percent`;
    const common = added.length + retired.length > 0 ? "common-" : "";
    const changes = (unit: "" | "-per-day"): readonly Phrase[] => {
      const contacts = writer.find(all.topic(after), common + measure + unit);
      const tickets = writer.find({ subject: "tickets", period: after }, measure + unit);
      return columns(changeOf(contacts, writer), writer.change(tickets));
    };
    rows.push({ header: writer.say(sentences.comparison, ...periods), cells: changes("") });
    // A stock has no change per day.
    const perDay = { header: writer.say(sentences.comparisonPerDay, ...periods), cells: changes("-per-day") };
    if (!isOfDashes([perDay])) rows.push(perDay);
    points.push({
      header: writer.say(sentences.comparison, ...periods),
      cells: measures.map(({ topic }) => {
        return pointsPhrase(writer.find(topic(after), `${comparison.kind}-change`), writer, decimals);
      }),
    });
  }
  const table = (caption: string, titles: readonly string[], body: readonly TableRow[]): readonly Block[] =>
    isOfDashes(body) ? [] : [tableOf(caption, titles, body)];
  const { points: corner, channelChanges } = SERIES_WORDS[writer.language];
  const names = measures.map(({ name }) => name);
  const notes = comparisons.flatMap((comparison) => seriesNotes(comparison, series, writer));
  return [
    ...table(headings.changes, [labels.comparison, ...columns(all.name, headings.tickets)], rows),
    ...changeTable(channelChanges, channelRows(series, writer), percentLines(writer), comparisons, writer),
    ...causeChangeTables(series, comparisons, writer, decimals),
    ...table(corner, [corner, ...names], points),
    ...(notes.length > 0 ? [{ type: "list", items: notes } as const] : []),
  ];
}

/** A change; of the channels in common alone where others stand in the total of either period. */
function changeOf(figure: Figure | undefined, writer: FigureWriter): Phrase {
  const change = writer.change(figure);
  if (!figure?.measure.startsWith("common-") || change[0] === NO_VALUE) return change;
  return writer.say(SERIES_WORDS[writer.language].likeForLike, change);
}
